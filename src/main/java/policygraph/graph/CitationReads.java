package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import policygraph.graph.view.CitationRow;
import policygraph.model.PolicyRef;

/** Reads which documents policies cite, and which policies continue, revise or repeal others. */
final class CitationReads {
  private static final String ROWS =
      """
      MATCH (p:Policy {id: coalesce(x.policy, x.id)})
      RETURN properties(c) AS c, p {%1$s} AS p, CASE WHEN x:Measure THEN x.id END AS measure,
        CASE WHEN y:Policy THEN y {%2$s} END AS y
      ORDER BY p.id, coalesce(x.sort, ''), c.position\
      """
          .formatted(fields("p"), fields("y"));

  private final GraphConnection graph;

  CitationReads(GraphConnection graph) {
    this.graph = graph;
  }

  /** All citations by policies as a whole and by their measures. */
  List<CitationRow> all() {
    return rows("MATCH (x)-[c:CITES]->(y)\n" + ROWS, Map.of());
  }

  /** What a policy cites, and what cites it. */
  List<CitationRow> of(String policy) {
    String cypher =
        """
        CALL () {
          MATCH (x:Policy {id: $id})-[c:CITES]->(y) RETURN x, c, y
          UNION
          MATCH (x:Measure {policy: $id})-[c:CITES]->(y) RETURN x, c, y
          UNION
          MATCH (x)-[c:CITES]->(y:Policy {id: $id}) RETURN x, c, y
        }
        """;
    return rows(cypher + ROWS, Map.of("id", policy));
  }

  private List<CitationRow> rows(String cypher, Map<String, Object> parameters) {
    return graph.rows(cypher, parameters).stream().map(CitationReads::row).toList();
  }

  private static CitationRow row(Record row) {
    Value cited = row.get("y");
    PolicyRef to = cited.isNull() ? null : StoredPolicies.ref(cited);
    return new CitationRow(
        StoredFacts.citation(row.get("c"), to == null ? null : to.id()),
        StoredPolicies.ref(row.get("p")),
        Stored.textOrNull(row.get("measure")),
        to);
  }

  private static String fields(String p) {
    return ".id, .title, .number, .source, .date, region: head([("
        + p
        + ")-[:OF]->(g:Region) | g])";
  }
}
