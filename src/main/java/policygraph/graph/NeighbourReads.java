package policygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import policygraph.graph.view.Neighbourhood;

/** Reads what a node of any kind is tied to. */
final class NeighbourReads {
  /** Longest name of a measure, in characters; the rest is cut. */
  private static final int NAME = 60;

  private final GraphConnection graph;

  NeighbourReads(GraphConnection graph) {
    this.graph = graph;
  }

  /**
   * A node and its neighbours in groups.
   *
   * @param id of an entity, policy, section, measure, target, deadline or project, or the key of a
   *     cited document
   * @param relations types to follow; empty for all
   * @param limit most nodes in a group
   */
  Optional<Neighbourhood> around(String id, Set<String> relations, int limit) {
    String cypher =
        """
        CALL () {
          MATCH (n:Entity {id: $id}) RETURN n
          UNION
          MATCH (n:Policy {id: $id}) RETURN n
          UNION
          MATCH (n:Part {id: $id}) RETURN n
          UNION
          MATCH (n:Document {key: $id}) RETURN n
        }
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
    parameters.put("id", id);
    parameters.put("relations", List.copyOf(relations));
    parameters.put("limit", limit);
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
        THEN coalesce(%1$s.label + ' ', '') + left(%1$s.text, %3$d)
      WHEN %1$s:Target THEN %1$s.indicator + %1$s.comparator + %1$s.exact + %1$s.unit
      WHEN %1$s:Document AND %1$s.title = '' THEN %1$s.key
      ELSE coalesce(%1$s.name, %1$s.title, %1$s.heading, %1$s.text, '') END}\
    """
        .formatted(x, kind(x), NAME);
  }
}
