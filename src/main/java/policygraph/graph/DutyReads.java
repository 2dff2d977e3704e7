package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import policygraph.graph.view.LedMeasure;
import policygraph.graph.view.PolicyDuties;
import policygraph.graph.view.SuccessionRow;
import policygraph.model.Selection;

/** Reads how far policies tell who does what, and who took over from whom. */
final class DutyReads {
  private final GraphConnection graph;
  private final GenerationCache cache;

  DutyReads(GraphConnection graph, GenerationCache cache) {
    this.graph = graph;
    this.cache = cache;
  }

  /** The policies of a selection's measures, newest first, with how many of these name bodies. */
  List<PolicyDuties> byPolicy(Selection selection) {
    return cache.get(PolicyDuties.class, selection, () -> computeByPolicy(selection));
  }

  private List<PolicyDuties> computeByPolicy(Selection selection) {
    SelectionCypher measures = new SelectionCypher(selection);
    String cypher =
        measures.source()
            + """

            WITH m, CASE
              WHEN EXISTS { MATCH (m)<-[:LEADS]-() } THEN 'led'
              WHEN EXISTS { MATCH (m)<-[:RESPONSIBLE_FOR|COOPERATES_ON]-() } THEN 'shared'
              WHEN m.status = 'missing' THEN 'lost'
              ELSE 'silent' END AS state
            WITH m.policy AS policy, collect(state) AS states
            MATCH (p:Policy {id: policy})
            WITH p, states ORDER BY p.sort
            RETURN %s,
              size([s IN states WHERE s = 'led']) AS led,
              size([s IN states WHERE s = 'shared']) AS shared,
              size([s IN states WHERE s = 'silent']) AS silent,
              size([s IN states WHERE s = 'lost']) AS lost\
            """
                .formatted(StoredPolicies.REF);
    return graph.rows(cypher, measures.parameters()).stream().map(DutyReads::duties).toList();
  }

  private static PolicyDuties duties(Record row) {
    return new PolicyDuties(
        StoredPolicies.ref(row.get("p")),
        row.get("led").asInt(),
        row.get("shared").asInt(),
        row.get("silent").asInt(),
        row.get("lost").asInt());
  }

  /** All measures that a body leads. */
  List<LedMeasure> led() {
    String cypher =
        """
        MATCH (m:Measure)<-[:LEADS]-(b:Entity)
        WITH m, collect(DISTINCT b) AS leads
        RETURN m.id AS id, m.policy AS policy, m.label AS label, m.prose AS prose, leads,
          COLLECT {
            MATCH (m)<-[:RESPONSIBLE_FOR|COOPERATES_ON]-(o:Entity) RETURN DISTINCT o.id
          } AS others
        ORDER BY m.sort\
        """;
    return graph.rows(cypher, Map.of()).stream()
        .map(
            row ->
                new LedMeasure(
                    row.get("id").asString(),
                    row.get("policy").asString(),
                    row.get("label").asString(),
                    row.get("prose").asString(),
                    row.get("leads").asList(StoredEntities::entity),
                    row.get("others").asList(id -> id.asString())))
        .toList();
  }

  /** All successions between bodies. */
  List<SuccessionRow> successions() {
    String cypher =
        """
        MATCH (a:Agency)-[s:SUCCEEDED_BY]->(b:Agency)
        RETURN a, b, s.date AS date ORDER BY a.id, b.id\
        """;
    return graph.rows(cypher, Map.of()).stream()
        .map(
            row ->
                new SuccessionRow(
                    StoredEntities.agency(row.get("a")),
                    StoredEntities.agency(row.get("b")),
                    Stored.textOrNull(row.get("date"))))
        .toList();
  }
}
