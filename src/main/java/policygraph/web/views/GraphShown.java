package policygraph.web.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.Coverage;
import policygraph.web.View;

/**
 * A part of the graph, or where one can begin.
 *
 * @param beginnings where to start, if no start is known
 * @param full whether something stayed shut because there are too many points already
 */
public record GraphShown(
    Query query,
    List<Beginning> beginnings,
    List<Node> nodes,
    List<Link> links,
    Set<String> relations,
    boolean full,
    Coverage coverage)
    implements Shown {

  public record Beginning(String id, String name, int measures) {}

  /**
   * A node, or a bubble for several.
   *
   * @param page where it can be read about, or null
   * @param step the same view with it opened, or shut where it is open
   */
  public record Node(
      String id,
      String kind,
      String name,
      int count,
      boolean opened,
      @Nullable String page,
      String step) {}

  /** A relation between two of the nodes. */
  public record Link(Node from, String relation, Node to) {}

  static GraphShown beginning(Query query, List<Beginning> beginnings, Coverage coverage) {
    return new GraphShown(query, beginnings, List.of(), List.of(), Set.of(), false, coverage);
  }

  static GraphShown of(Query query, Explorer explorer, Coverage coverage) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Explorer.Point point : explorer.points()) {
      nodes.put(
          point.id(),
          new Node(
              point.id(),
              point.kind(),
              point.name(),
              point.count(),
              point.opened(),
              page(point),
              step(query, point)));
    }
    List<Link> links = new ArrayList<>();
    for (Explorer.Line line : explorer.lines()) {
      Node from = nodes.get(line.from());
      Node to = nodes.get(line.to());
      if (from != null && to != null) {
        links.add(new Link(from, line.relation(), to));
      }
    }
    Set<String> relations = new LinkedHashSet<>(explorer.seenRelations());
    relations.addAll(parts(query.get("relation")));
    return new GraphShown(
        query, List.of(), List.copyOf(nodes.values()), links, relations, explorer.full(), coverage);
  }

  private static @Nullable String page(Explorer.Point point) {
    if (point.bubble()) {
      return null;
    }
    String id = View.url(point.id());
    return switch (point.kind()) {
      case "Agency", "Enterprise", "Region", "Industry" -> "/entities/" + id;
      case "Policy" -> "/policies/" + id;
      case "Measure" -> "/measures/" + id;
      default -> null;
    };
  }

  private static String step(Query query, Explorer.Point point) {
    Set<String> open = parts(query.get("open"));
    if (point.id().equals(query.get("node"))) {
      return query.without("open").at("/views/graph");
    }
    if (!open.remove(point.id())) {
      open.add(point.id());
    } else {
      open.removeIf(other -> other.startsWith(point.id() + "~"));
    }
    return query.with("open", String.join("|", open)).at("/views/graph");
  }

  private static Set<String> parts(String joined) {
    Set<String> parts = new LinkedHashSet<>(List.of(joined.split("\\|", -1)));
    parts.remove("");
    return parts;
  }

  /** Whether a relation is followed. */
  public boolean follows(String relation) {
    Set<String> chosen = parts(query.get("relation"));
    return chosen.isEmpty() || chosen.contains(relation);
  }

  /** The same view with a relation followed, or no more. */
  public String toggle(String relation) {
    Set<String> chosen = parts(query.get("relation"));
    if (!chosen.remove(relation)) {
      chosen.add(relation);
    }
    return query.with("relation", String.join("|", chosen)).at("/views/graph");
  }

  /** The node that was opened last, or the start. */
  public Node focus() {
    List<String> open = List.copyOf(parts(query.get("open")));
    for (int i = open.size() - 1; i >= 0; i--) {
      String id = open.get(i);
      var found = nodes.stream().filter(n -> n.id().equals(id)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return nodes.getFirst();
  }

  public long bubbles() {
    return nodes.stream().filter(n -> n.count() > 1).count();
  }

  @Override
  public Table table() {
    return new Table(
        List.of("from", "fromKind", "relation", "to", "toKind", "count"),
        links.stream()
            .map(
                l ->
                    Table.row(
                        l.from().name(),
                        l.from().kind(),
                        l.relation(),
                        l.to().name(),
                        l.to().kind(),
                        Math.max(l.from().count(), l.to().count())))
            .toList());
  }

  @Override
  public Map<String, Object> more() {
    return Map.of(
        "nodes",
        nodes.stream()
            .map(n -> Map.of("id", n.id(), "kind", n.kind(), "name", n.name(), "count", n.count()))
            .toList(),
        "full",
        full);
  }

  @Override
  public Map<String, Object> chart(Words words) {
    if (nodes.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Object> points = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Node node : nodes) {
      places.put(node.id(), points.size());
      kinds.add(node.kind());
      Map<String, Object> point = new LinkedHashMap<>();
      point.put("id", node.id());
      point.put("kind", node.kind());
      point.put("name", label(node, words));
      point.put("short", node.count() == 1 ? node.name() : several(node, words));
      point.put("count", node.count());
      point.put("opened", node.opened());
      points.add(point);
    }
    Map<String, String> names = new LinkedHashMap<>();
    kinds.forEach(kind -> names.put(kind, words.t("kind." + kind)));
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "graph");
    chart.put("nodes", points);
    chart.put(
        "links",
        links.stream()
            .map(
                l ->
                    List.of(
                        places.getOrDefault(l.from().id(), 0),
                        places.getOrDefault(l.to().id(), 0),
                        words.t("relation." + l.relation()),
                        l.relation()))
            .toList());
    chart.put("kinds", names);
    chart.put("words", Map.of("label", words.t("graph.chart"), "open", words.t("graph.open")));
    return chart;
  }

  /** What a point is called: a bubble by what it stands for. */
  public static String label(Node node, Words words) {
    return node.count() == 1
        ? node.name()
        : (node.name().isEmpty() ? "" : node.name() + " ") + several(node, words);
  }

  private static String several(Node node, Words words) {
    return words.t("kind." + node.kind()) + " × " + node.count();
  }
}
