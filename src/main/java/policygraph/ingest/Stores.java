package policygraph.ingest;

import policygraph.graph.GraphReader;
import policygraph.graph.GraphWriter;
import policygraph.graph.Kinship;
import policygraph.index.PassageIndex;
import policygraph.index.PassageMaker;

/** Where an ingest writes to: the graph, the index, and what each needs to know of entities. */
public record Stores(
    GraphReader graph,
    GraphWriter writer,
    Kinship kinship,
    PassageIndex index,
    PassageMaker passages) {}
