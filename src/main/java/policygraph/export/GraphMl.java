package policygraph.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import policygraph.graph.view.DumpedGraph;
import policygraph.graph.view.DumpedNode;
import policygraph.graph.view.DumpedRelation;
import policygraph.graph.view.ValueKind;

/**
 * Writes the graph as GraphML with all properties, for Gephi, yEd, Cytoscape, NetworkX and others.
 * The keys {@code labels} and {@code label} hold what a node and what a relation is, the key {@code
 * id} (of cited documents {@code key}) what identifies a node.
 */
final class GraphMl {
  private final DumpedGraph graph;
  private final Xml xml;

  private GraphMl(DumpedGraph graph, Xml xml) {
    this.graph = graph;
    this.xml = xml;
  }

  /** Writes the whole graph; the stream stays open. */
  static void write(DumpedGraph graph, OutputStream out) {
    new GraphMl(graph, new Xml(out)).write();
  }

  private void write() {
    xml.open(
        "graphml",
        "xmlns",
        "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns"
            + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
    key("node", "labels", ValueKind.TEXT);
    Map<String, ValueKind> ofNodes = new LinkedHashMap<>();
    graph
        .kinds()
        .forEach(
            k -> graph.propertiesOfNodes(k).forEach((n, v) -> ofNodes.merge(n, v, ValueKind::and)));
    ofNodes.forEach((name, kind) -> key("node", name, kind));
    key("edge", "label", ValueKind.TEXT);
    Map<String, ValueKind> ofRelations = new LinkedHashMap<>();
    graph
        .types()
        .forEach(
            t ->
                graph
                    .propertiesOfRelations(t)
                    .forEach((n, v) -> ofRelations.merge(n, v, ValueKind::and)));
    ofRelations.forEach((name, kind) -> key("edge", name, kind));
    xml.line().open("graph", "id", "policygraph", "edgedefault", "directed");
    for (String kind : graph.kinds()) {
      try (Stream<DumpedNode> nodes = graph.nodes(kind)) {
        nodes.forEach(this::node);
      }
    }
    for (String type : graph.types()) {
      try (Stream<DumpedRelation> relations = graph.relations(type)) {
        relations.forEach(this::relation);
      }
    }
    xml.line().close().close().finish();
  }

  private void key(String of, String name, ValueKind kind) {
    String type =
        switch (kind) {
          case TEXT -> "string";
          case INTEGER -> "long";
          case DECIMAL -> "double";
          case BOOLEAN -> "boolean";
        };
    String id = id(of, name);
    xml.line().open("key", "id", id, "for", of, "attr.name", name, "attr.type", type).close();
  }

  private void node(DumpedNode node) {
    xml.line().open("node", "id", token(node.id()));
    data("node", "labels", ":" + String.join(":", node.labels()));
    node.properties().forEach((name, value) -> data("node", name, value));
    xml.close();
  }

  private void relation(DumpedRelation relation) {
    xml.line().open("edge", "source", token(relation.from()), "target", token(relation.to()));
    data("edge", "label", relation.type());
    relation.properties().forEach((name, value) -> data("edge", name, value));
    xml.close();
  }

  private void data(String of, String name, Object value) {
    xml.element("data", Cells.of(value).toString(), "key", id(of, name));
  }

  /** The id as GraphML allows it: other letters than those of names as their numbers. */
  static String token(String id) {
    StringBuilder token = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              boolean allowed =
                  (c < 128 && Character.isLetterOrDigit(c))
                      || c == '-'
                      || c == '.'
                      || (c >= 0x4E00 && c <= 0x9FA5);
              if (allowed) {
                token.appendCodePoint(c);
              } else {
                token.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return token.toString();
  }

  private static String id(String of, String name) {
    return of.charAt(0) + "-" + name;
  }
}
