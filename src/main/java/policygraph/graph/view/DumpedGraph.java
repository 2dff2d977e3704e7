package policygraph.graph.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A graph, or a part of one, as it is stored, to be written out. Streams have to be closed. */
public interface DumpedGraph {
  /**
   * A number that grows with each change: where it has grown, what was read is not of one state.
   */
  long generation();

  /** The kinds of nodes, such as Policy and Agency. */
  List<String> kinds();

  /** The types of relations, such as LEADS. */
  List<String> types();

  /** Names of all properties that nodes of a kind have, with what their values are. */
  Map<String, ValueKind> propertiesOfNodes(String kind);

  /** Names of all properties that relations of a type have, with what their values are. */
  Map<String, ValueKind> propertiesOfRelations(String type);

  /** All nodes of a kind. */
  Stream<DumpedNode> nodes(String kind);

  /** All relations of a type. */
  Stream<DumpedRelation> relations(String type);
}
