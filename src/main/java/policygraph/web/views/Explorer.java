package policygraph.web.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.graph.NeighbourReads;
import policygraph.graph.view.Edge;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.Neighbourhood;
import policygraph.graph.view.Neighbourhood.GraphNode;
import policygraph.graph.view.Neighbourhood.GroupKey;

/**
 * Gathers the part of the graph that is opened. What a node has many of stands as one bubble, which
 * opens to a bubble for each policy, and those to nodes; beyond {@link #MOST} nodes nothing opens.
 */
final class Explorer {
  /** So many can still be told apart. */
  static final int MOST = 150;

  /** A node's neighbours of one kind and relation stand one by one up to this number. */
  private static final int FEW = 8;

  /** Nodes that an opened bubble shows. */
  private static final int SHOWN = 40;

  /**
   * A node, or a bubble that stands for several.
   *
   * @param id of the node, or the bubble's key
   * @param count nodes that it stands for; 1 for a node
   * @param opened whether it has been opened
   */
  record Point(String id, String kind, String name, int count, boolean opened) {
    boolean bubble() {
      return count > 1;
    }
  }

  /** A line between two points, in the direction of the relation. */
  record Line(String from, String relation, String to) {}

  private final NeighbourReads graph;
  private final Set<String> relations;
  private final Map<String, Point> points = new LinkedHashMap<>();
  private final Set<Line> lines = new LinkedHashSet<>();
  private final Set<String> real = new LinkedHashSet<>();
  private final Set<String> seenRelations = new LinkedHashSet<>();
  private boolean full;

  Explorer(NeighbourReads graph, Set<String> relations) {
    this.graph = graph;
    this.relations = relations;
  }

  List<Point> points() {
    return List.copyOf(points.values());
  }

  Set<Line> lines() {
    return lines;
  }

  /** Types of the relations that are in sight. */
  Set<String> seenRelations() {
    return seenRelations;
  }

  /** Whether something stayed shut because there are too many points already. */
  boolean full() {
    return full;
  }

  void explore(String start, Set<String> open) {
    Set<String> nodes = new LinkedHashSet<>(List.of(start));
    open.stream().filter(id -> !id.contains("~")).forEach(nodes::add);
    for (String node : nodes) {
      graph.around(node, relations, FEW).ifPresent(around -> add(around, open));
    }
    for (Edge edge : graph.edges(real)) {
      if (relations.isEmpty() || relations.contains(edge.relation())) {
        lines.add(new Line(edge.from(), edge.relation(), edge.to()));
        seenRelations.add(edge.relation());
      }
    }
  }

  private void add(Neighbourhood around, Set<String> open) {
    GraphNode node = around.node();
    if (!points.containsKey(node.id()) && points.size() >= MOST) {
      full = true;
      return;
    }
    real.add(node.id());
    points.put(node.id(), new Point(node.id(), node.kind(), node.name(), 1, true));
    List<Neighbourhood.Group> groups = new ArrayList<>(around.groups());
    groups.sort(java.util.Comparator.comparingInt(Neighbourhood.Group::total));
    for (Neighbourhood.Group group : groups) {
      seenRelations.add(group.relation());
      GroupKey key = new GroupKey(node.id(), group.relation(), group.outgoing(), group.kind());
      if (group.total() <= FEW && fits(group.total())) {
        group.nodes().forEach(x -> addNode(node.id(), key, x));
      } else {
        addGroup(key, group.total(), open);
      }
    }
  }

  private void addGroup(GroupKey key, int total, Set<String> open) {
    String id = text(key, "");
    if (!open.contains(id)) {
      bubble(key, id, key.kind(), "", total, false);
      return;
    }
    List<FacetCount> policies = total > SHOWN ? graph.policies(key) : List.of();
    if (policies.size() > 1) {
      bubble(key, id, key.kind(), "", total, true);
      for (FacetCount policy : policies.subList(0, Math.min(SHOWN, policies.size()))) {
        String part = text(key, policy.value());
        int count = (int) policy.count();
        boolean wanted = open.contains(part) || count <= 1;
        if (wanted && fits(Math.min(count, SHOWN))) {
          graph.members(key, policy.value(), SHOWN).forEach(x -> addNode(key.node(), key, x));
        } else if (fits(1)) {
          points.put(part, new Point(part, key.kind(), policy.name(), count, false));
          line(key, part, id);
        }
      }
      return;
    }
    if (!fits(Math.min(total, SHOWN))) {
      bubble(key, id, key.kind(), "", total, false);
      return;
    }
    graph.members(key, "", SHOWN).forEach(x -> addNode(key.node(), key, x));
    if (total > SHOWN) {
      bubble(key, id, key.kind(), "", total - SHOWN, true);
    }
  }

  private boolean fits(int more) {
    boolean fits = points.size() + more <= MOST;
    full |= !fits;
    return fits;
  }

  private void bubble(
      GroupKey key, String id, String kind, String name, int count, boolean opened) {
    points.put(id, new Point(id, kind, name, count, opened));
    line(key, id, key.node());
  }

  private void addNode(String of, GroupKey key, GraphNode node) {
    points.putIfAbsent(node.id(), new Point(node.id(), node.kind(), node.name(), 1, false));
    real.add(node.id());
    line(key, node.id(), of);
  }

  private void line(GroupKey key, String end, String middle) {
    lines.add(
        key.outgoing()
            ? new Line(middle, key.relation(), end)
            : new Line(end, key.relation(), middle));
  }

  /** A bubble as one word: node, relation, direction and kind, and the policy where it has one. */
  static String text(GroupKey key, String policy) {
    String text =
        String.join("~", key.node(), key.relation(), key.outgoing() ? "out" : "in", key.kind());
    return policy.isEmpty() ? text : text + "~" + policy;
  }
}
