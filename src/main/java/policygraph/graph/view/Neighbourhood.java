package policygraph.graph.view;

import java.util.List;

/** A node of the graph with what it is tied to, one group for each kind of relation. */
public record Neighbourhood(GraphNode node, List<Group> groups) {
  public Neighbourhood {
    groups = List.copyOf(groups);
  }

  /**
   * A node.
   *
   * @param kind its label, such as Agency or Measure
   * @param name for people
   */
  public record GraphNode(String id, String kind, String name) {}

  /** Which nodes: those of a kind at the other end of a kind of relation of a node. */
  public record GroupKey(String node, String relation, boolean outgoing, String kind) {}

  /**
   * The nodes of one kind at the other end of one kind of relation.
   *
   * @param outgoing whether the relations start at the node in the middle
   * @param total how many there are; {@code nodes} holds the first of them
   */
  public record Group(
      String relation, boolean outgoing, String kind, int total, List<GraphNode> nodes) {
    public Group {
      nodes = List.copyOf(nodes);
    }
  }
}
