package policygraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import policygraph.graph.view.Edge;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.Neighbourhood;

/**
 * Reads what a node of any kind is tied to, step by step: a step asks again for what the steps
 * before it have shown, and that is known. Safe for use by many threads.
 */
public final class NeighbourReads {
  /** Longest name of a measure, in characters; the rest is cut. */
  private static final int NAME = 60;

  private static final String START = "WITH $id AS id\n" + AnyNode.BY_ID;

  /** The nodes {@code x} of a group; of one form, so that it is planned once. */
  private static final String GROUP =
      START
          + "MATCH (n)-[r]-(x) WHERE type(r) = $relation AND (startNode(r) = n) = $outgoing"
          + " AND $kind IN labels(x)";

  private static final int SURROUNDINGS = 512;
  private static final int GROUPS = 512;

  private final GraphConnection graph;
  private final PerGeneration<Around, Optional<Neighbourhood>> surroundings;
  private final PerGeneration<Members, List<Neighbourhood.GraphNode>> groups;
  private final PerGeneration<Neighbourhood.GroupKey, List<FacetCount>> policies;

  /** What is asked of a node: the relations to follow, none for all. */
  private record Around(String id, Set<String> relations, int limit) {}

  /** What is asked of a group. */
  private record Members(Neighbourhood.GroupKey group, String policy, int limit) {}

  NeighbourReads(GraphConnection graph, KnownGeneration generation) {
    this.graph = graph;
    this.surroundings = new PerGeneration<>(generation, SURROUNDINGS);
    this.groups = new PerGeneration<>(generation, GROUPS);
    this.policies = new PerGeneration<>(generation, GROUPS);
  }

  /**
   * A node and its neighbours in groups.
   *
   * @param id of an entity, policy, section, measure, target, deadline or project, or the key of a
   *     cited document
   * @param relations types to follow; empty for all
   * @param limit most nodes in a group
   */
  public Optional<Neighbourhood> around(String id, Set<String> relations, int limit) {
    return surroundings.get(new Around(id, Set.copyOf(relations), limit), this::readAround);
  }

  private Optional<Neighbourhood> readAround(Around wanted) {
    String cypher =
        START
            + """
            OPTIONAL MATCH (n)-[r]-(x) WHERE size($relations) = 0 OR type(r) IN $relations
            WITH n, type(r) AS relation, startNode(r) = n AS outgoing, x
            ORDER BY coalesce(x.sort, x.ends, x.name, x.id)
            WITH n, relation, outgoing, %1$s AS kind, collect(DISTINCT x) AS nodes
            RETURN %2$s AS n, relation, outgoing, kind, size(nodes) AS total,
              [x IN nodes[..$limit] | %3$s] AS nodes
            ORDER BY relation, outgoing, kind\
            """
                .formatted(kind("x"), node("n"), node("x"));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", wanted.id());
    parameters.put("relations", List.copyOf(wanted.relations()));
    parameters.put("limit", wanted.limit());
    List<Record> rows = graph.rows(cypher, parameters);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Neighbourhood(
                node(rows.getFirst().get("n")),
                rows.stream()
                    .filter(row -> !row.get("relation").isNull())
                    .map(NeighbourReads::group)
                    .toList()));
  }

  /**
   * The nodes of one group.
   *
   * @param policy only those of this policy; "" for all
   */
  public List<Neighbourhood.GraphNode> members(
      Neighbourhood.GroupKey group, String policy, int limit) {
    return groups.get(new Members(group, policy, limit), this::readMembers);
  }

  private List<Neighbourhood.GraphNode> readMembers(Members wanted) {
    String cypher =
        GROUP
            + "\nWITH DISTINCT x WHERE $policy = '' OR x.policy = $policy"
            + "\nWITH x ORDER BY coalesce(x.sort, x.ends, x.name, x.id) LIMIT $limit RETURN "
            + node("x")
            + " AS x";
    Map<String, Object> parameters = parameters(wanted.group());
    parameters.put("policy", wanted.policy());
    parameters.put("limit", wanted.limit());
    return graph.rows(cypher, parameters).stream().map(row -> node(row.get("x"))).toList();
  }

  /** The policies that the nodes of a group stand in, and how many in each, most first. */
  public List<FacetCount> policies(Neighbourhood.GroupKey group) {
    return policies.get(group, this::readPolicies);
  }

  private List<FacetCount> readPolicies(Neighbourhood.GroupKey group) {
    String cypher =
        GROUP
            + """

            WITH x.policy AS policy, count(DISTINCT x) AS n
            MATCH (p:Policy {id: policy})
            RETURN p.id AS id, p.title AS title, n ORDER BY n DESC, p.sort\
            """;
    return graph.rows(cypher, parameters(group)).stream()
        .map(
            row ->
                new FacetCount(
                    row.get("id").asString(), row.get("title").asString(), row.get("n").asLong()))
        .toList();
  }

  private static Map<String, Object> parameters(Neighbourhood.GroupKey group) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", group.node());
    parameters.put("relation", group.relation());
    parameters.put("outgoing", group.outgoing());
    parameters.put("kind", group.kind());
    return parameters;
  }

  /** The relations among some nodes, each once. */
  public List<Edge> edges(Collection<String> ids) {
    String cypher =
        "UNWIND $ids AS id\n"
            + AnyNode.BY_ID
            + """
            WITH collect(n) AS nodes
            UNWIND nodes AS a
            MATCH (a)-[r]->(b) WHERE b IN nodes
            RETURN DISTINCT coalesce(a.id, a.key) AS a, type(r) AS relation, coalesce(b.id, b.key) AS b\
            """;
    return graph.rows(cypher, Map.of("ids", List.copyOf(ids))).stream()
        .map(
            row ->
                new Edge(
                    row.get("a").asString(),
                    row.get("relation").asString(),
                    row.get("b").asString()))
        .toList();
  }

  private static Neighbourhood.Group group(Record row) {
    return new Neighbourhood.Group(
        row.get("relation").asString(),
        row.get("outgoing").asBoolean(),
        row.get("kind").asString(),
        row.get("total").asInt(),
        row.get("nodes").asList(NeighbourReads::node));
  }

  private static Neighbourhood.GraphNode node(Value node) {
    return new Neighbourhood.GraphNode(
        node.get("id").asString(), node.get("kind").asString(), node.get("name").asString());
  }

  private static String kind(String node) {
    return "head([l IN labels(" + node + ") WHERE NOT l IN ['Entity', 'Part', 'Collective']])";
  }

  private static String node(String x) {
    return """
    {id: coalesce(%1$s.id, %1$s.key), kind: %2$s, name: CASE
      WHEN %1$s:Measure OR %1$s:Paragraph
        THEN CASE %1$s.text WHEN '' THEN %1$s.label + '〔正文缺失〕' ELSE left(%1$s.text, %3$d) END
      WHEN %1$s:Target THEN %1$s.indicator + %1$s.comparator + %1$s.exact + %1$s.unit
      WHEN %1$s:Document AND %1$s.title = '' THEN %1$s.key
      ELSE coalesce(%1$s.name, %1$s.title, %1$s.heading, %1$s.text, '') END}\
    """
        .formatted(x, kind(x), NAME);
  }
}
