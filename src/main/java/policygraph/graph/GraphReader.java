package policygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Selection;

/** Reads from the graph. Pages count from 1. Safe for use by many threads. */
public final class GraphReader {
  private final GraphConnection graph;
  private final MeasureReads measures;

  public GraphReader(GraphConnection graph) {
    this.graph = graph;
    this.measures = new MeasureReads(graph);
  }

  /** The policies that are in the graph, and what their facts were made from. */
  public List<ManifestEntry> manifest() {
    String cypher =
        "MATCH (p:Policy) RETURN p.id AS id, p.source AS source, p.contentHash AS hash,"
            + " p.program AS program, p.lexicon AS lexicon ORDER BY p.source";
    return graph.rows(cypher, Map.of()).stream()
        .map(
            row ->
                new ManifestEntry(
                    row.get("id").asString(),
                    row.get("source").asString(),
                    row.get("hash").asString(),
                    new Versions(row.get("program").asString(), row.get("lexicon").asString())))
        .toList();
  }

  /** A page of the measures of a selection, newest policy first, then as in the document. */
  public Page<FiledMeasure> measures(Selection selection, int page, int size) {
    return measures.page(selection, page, size);
  }

  /** Measures by id, in the order of the ids; those that are not there are left out. */
  public List<FiledMeasure> measures(List<String> ids) {
    return measures.byIds(ids);
  }

  public Optional<FiledMeasure> measure(String id) {
    return measures.byIds(List.of(id)).stream().findFirst();
  }

  /** Ids of all measures of a selection, in the order of their list. */
  public List<String> measureIds(Selection selection) {
    return measures.ids(selection);
  }
}
