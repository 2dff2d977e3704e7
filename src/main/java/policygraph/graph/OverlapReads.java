package policygraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import policygraph.graph.view.Overlap;
import policygraph.graph.view.TargetRow;

/** Finds what two policies seem to want differently. */
final class OverlapReads {
  private final GraphConnection graph;

  OverlapReads(GraphConnection graph) {
    this.graph = graph;
  }

  /**
   * Pairs of targets of two policies for the same indicator, kind, unit, place and period, with
   * different values or with no lead in common.
   */
  List<Overlap> find(int limit) {
    String cypher =
        """
        MATCH (t:Target) WHERE t.period IS NOT NULL
        MATCH (u:Target {indicator: t.indicator})
        WHERE u.policy > t.policy AND u.period = t.period AND u.unit = t.unit AND u.kind = t.kind
        MATCH (m:Measure)-[:SETS]->(t), (n:Measure)-[:SETS]->(u)
        MATCH (p:Policy {id: t.policy}), (q:Policy {id: u.policy})
        WITH t, u, m, n,
          coalesce(head([(t)-[:FOR]->(g) | g.id]), head([(p)-[:OF]->(g) | g.id])) AS here,
          coalesce(head([(u)-[:FOR]->(g) | g.id]), head([(q)-[:OF]->(g) | g.id])) AS there,
          t.value <> u.value
            OR coalesce(t.valueHigh, t.value) <> coalesce(u.valueHigh, u.value)
            OR t.comparator <> u.comparator AS otherValue,
          EXISTS { (:Entity)-[:LEADS]->(m) }
            AND EXISTS { (:Entity)-[:LEADS]->(n) }
            AND NOT EXISTS { (n)<-[:LEADS]-(:Entity)-[:LEADS]->(m) } AS otherLead
        WHERE here = there AND (otherValue OR otherLead)
        RETURN t.id AS first, u.id AS second, otherValue, otherLead
        ORDER BY m.sort, t.id, n.sort, u.id LIMIT $limit\
        """;
    return graph.read(
        tx -> {
          List<Record> pairs = tx.run(cypher, Map.of("limit", limit)).list();
          Map<String, TargetRow> targets = TargetReads.byIds(tx, ids(pairs));
          return pairs.stream()
              .map(
                  pair ->
                      new Overlap(
                          row(targets, pair, "first"),
                          row(targets, pair, "second"),
                          pair.get("otherValue").asBoolean(),
                          pair.get("otherLead").asBoolean()))
              .toList();
        });
  }

  private static Collection<String> ids(List<Record> pairs) {
    Set<String> ids = new LinkedHashSet<>();
    for (Record pair : pairs) {
      ids.add(pair.get("first").asString());
      ids.add(pair.get("second").asString());
    }
    return ids;
  }

  private static TargetRow row(Map<String, TargetRow> targets, Record pair, String column) {
    TargetRow row = targets.get(pair.get(column).asString());
    if (row == null) {
      throw new IllegalStateException("no target " + pair.get(column));
    }
    return row;
  }
}
