package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import policygraph.graph.view.DumpedGraph;

/** The forms in which the whole graph is taken along. */
public enum GraphFormat implements FileForm {
  /** One table of nodes and relations. */
  CSV("csv", "CSV", "text/csv; charset=utf-8"),
  /** A table for each kind of node and relation, in a ZIP file. */
  ZIP("zip", "ZIP", "application/zip"),
  JSONLD("jsonld", "JSON-LD", "application/ld+json"),
  TURTLE("ttl", "Turtle", "text/turtle; charset=utf-8"),
  GRAPHML("graphml", "GraphML", "application/graphml+xml");

  /** What addresses begin with where nothing else is said. */
  public static final String BASE = "urn:policygraph:";

  private final Type type;
  private final String title;

  GraphFormat(String suffix, String title, String mediaType) {
    this.type = new Type(suffix, mediaType);
    this.title = title;
  }

  @Override
  public Type type() {
    return type;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /**
   * Writes the whole graph; the stream stays open.
   *
   * @param base what the addresses of linked data begin with
   * @throws GraphChangedException if the graph changed meanwhile: what was written is not of one
   *     state
   */
  public void write(DumpedGraph graph, String base, OutputStream out) throws IOException {
    long generation = graph.generation();
    switch (this) {
      case CSV -> new GraphTables(graph).oneTable(out);
      case ZIP -> new GraphTables(graph).zip(out);
      case JSONLD -> JsonLdGraph.write(new LinkedGraph(graph, Terms.load(), base), out);
      case TURTLE -> TurtleGraph.write(new LinkedGraph(graph, Terms.load(), base), out);
      case GRAPHML -> GraphMl.write(graph, out);
    }
    if (graph.generation() != generation) {
      throw new GraphChangedException();
    }
  }
}
