package policygraph.graph.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A part of the graph that is held whole, of one state. */
public record GraphPart(List<DumpedNode> nodes, List<DumpedRelation> relations)
    implements DumpedGraph {
  public GraphPart {
    nodes = List.copyOf(nodes);
    relations = List.copyOf(relations);
  }

  @Override
  public long generation() {
    return 0;
  }

  @Override
  public List<String> kinds() {
    return nodes.stream().map(DumpedNode::kind).distinct().sorted().toList();
  }

  @Override
  public List<String> types() {
    return relations.stream().map(DumpedRelation::type).distinct().sorted().toList();
  }

  @Override
  public Map<String, ValueKind> propertiesOfNodes(String kind) {
    return properties(nodes(kind).map(DumpedNode::properties));
  }

  @Override
  public Map<String, ValueKind> propertiesOfRelations(String type) {
    return properties(relations(type).map(DumpedRelation::properties));
  }

  private static Map<String, ValueKind> properties(Stream<Map<String, Object>> all) {
    Map<String, ValueKind> kinds = new TreeMap<>();
    all.forEach(
        properties ->
            properties.forEach(
                (name, value) -> kinds.merge(name, ValueKind.of(value), ValueKind::and)));
    return kinds;
  }

  @Override
  public Stream<DumpedNode> nodes(String kind) {
    return nodes.stream().filter(node -> node.kind().equals(kind));
  }

  @Override
  public Stream<DumpedRelation> relations(String type) {
    return relations.stream().filter(relation -> relation.type().equals(type));
  }
}
