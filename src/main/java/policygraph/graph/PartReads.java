package policygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import policygraph.graph.view.DumpedNode;
import policygraph.graph.view.DumpedRelation;
import policygraph.graph.view.GraphPart;

/** Reads a part of the graph as it is stored: some nodes and what they are tied to. */
final class PartReads {
  /** Nodes of one part, at most. */
  static final int MOST = 5_000;

  private static final String KIND =
      "head([l IN labels(%s) WHERE NOT l IN ['Entity', 'Part', 'Collective']])";

  private static final String CYPHER =
      "UNWIND $ids AS id\n"
          + AnyNode.BY_ID
          + """
          OPTIONAL MATCH (n)-[r]-(x) WHERE size($relations) = 0 OR type(r) IN $relations
          WITH collect(DISTINCT n) + collect(DISTINCT x) AS all
          UNWIND all AS n
          WITH DISTINCT n LIMIT $most
          WITH collect(n) AS nodes
          CALL (nodes) {
            UNWIND nodes AS a
            MATCH (a)-[r]->(b)
            WHERE (size($relations) = 0 OR type(r) IN $relations) AND b IN nodes
            WITH a, r, b ORDER BY type(r), coalesce(a.id, a.key), coalesce(b.id, b.key), r.position
            RETURN collect({from: coalesce(a.id, a.key), fromKind: %s, to: coalesce(b.id, b.key),
              toKind: %s, type: type(r), properties: properties(r)}) AS relations
          }
          RETURN [n IN nodes | {id: coalesce(n.id, n.key), kind: %s, labels: labels(n),
            properties: properties(n)}] AS nodes, relations\
          """
              .formatted(KIND.formatted("a"), KIND.formatted("b"), KIND.formatted("n"));

  private final GraphConnection graph;

  PartReads(GraphConnection graph) {
    this.graph = graph;
  }

  GraphPart around(Set<String> ids, Set<String> relations) {
    List<Record> rows =
        graph.rows(
            CYPHER,
            Map.of("ids", List.copyOf(ids), "relations", List.copyOf(relations), "most", MOST + 1));
    if (rows.isEmpty()) {
      return new GraphPart(List.of(), List.of());
    }
    Record row = rows.getFirst();
    List<DumpedNode> nodes = row.get("nodes").asList(PartReads::node);
    if (nodes.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " nodes");
    }
    return new GraphPart(nodes, row.get("relations").asList(PartReads::relation));
  }

  private static DumpedNode node(Value node) {
    return new DumpedNode(
        node.get("id").asString(),
        node.get("kind").asString(),
        node.get("labels").asList(Value::asString),
        node.get("properties").asMap());
  }

  private static DumpedRelation relation(Value relation) {
    return new DumpedRelation(
        relation.get("from").asString(),
        relation.get("fromKind").asString(),
        relation.get("to").asString(),
        relation.get("toKind").asString(),
        relation.get("type").asString(),
        relation.get("properties").asMap());
  }
}
