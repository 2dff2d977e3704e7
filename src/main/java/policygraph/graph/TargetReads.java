package policygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.Comparator;
import policygraph.model.Page;
import policygraph.model.Selection;
import policygraph.model.TargetKind;

/** Reads targets over all policies. */
final class TargetReads {
  /** What a query returns of a target {@code t} that a measure {@code m} sets for {@link #row}. */
  private static final String ROW =
      "properties(s) AS s, t, head([(t)-[:FOR]->(g:Region) | g]) AS g, m.id AS id, m.label AS"
          + " label, COLLECT { MATCH (b:Entity)-[:LEADS]->(m) RETURN DISTINCT b } AS leads, "
          + StoredPolicies.REF;

  private final GraphConnection graph;

  TargetReads(GraphConnection graph) {
    this.graph = graph;
  }

  /** A page of targets, in the order of the measures that set them. */
  Page<TargetRow> page(TargetFilter filter, int page, int size) {
    SelectionCypher measures = new SelectionCypher(filter.measures());
    Map<String, Object> parameters = new HashMap<>(measures.parameters());
    String source =
        (filter.measures() instanceof Selection.All ? "" : measures.source() + "\n")
            + "MATCH (t:Target)<-[s:SETS]-(m)\nWHERE "
            + String.join("\n  AND ", conditions(filter, parameters));
    parameters.put("skip", (page - 1L) * size);
    parameters.put("size", size);
    return graph.read(
        tx ->
            new Page<>(
                tx.run(source + "\nRETURN count(t) AS total", parameters)
                    .single()
                    .get("total")
                    .asLong(),
                page,
                size,
                tx.run(
                        source
                            + "\nWITH * ORDER BY m.sort, s.position SKIP $skip LIMIT $size"
                            + "\nMATCH (p:Policy {id: t.policy})\nRETURN "
                            + ROW
                            + " ORDER BY m.sort, s.position",
                        parameters)
                    .list(TargetReads::row)));
  }

  private static List<String> conditions(TargetFilter filter, Map<String, Object> parameters) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (filter.indicator() != null) {
      parameters.put("indicator", filter.indicator());
      conditions.add("toLower(t.indicator) CONTAINS toLower($indicator)");
    }
    if (!filter.regions().isEmpty()) {
      parameters.put("regions", filter.regions());
      conditions.add(
          "EXISTS { MATCH (:Entity {id: t.place})-[:PART_OF*0..6]->(g:Entity)"
              + " WHERE g.id IN $regions }");
    }
    if (!filter.industries().isEmpty()) {
      parameters.put("industries", filter.industries());
      conditions.add(
          "EXISTS { MATCH (m)-[:CONCERNS]->(:Industry)-[:PART_OF*0..6]->(i:Industry)"
              + " WHERE i.id IN $industries }");
    }
    if (filter.year() != null) {
      parameters.put("year", filter.year());
      conditions.add("t.year = $year");
    }
    if (!filter.comparators().isEmpty()) {
      parameters.put("comparators", filter.comparators().stream().map(Comparator::label).toList());
      conditions.add("t.comparator IN $comparators");
    }
    if (!filter.kinds().isEmpty()) {
      parameters.put("kinds", filter.kinds().stream().map(TargetKind::label).toList());
      conditions.add("t.kind IN $kinds");
    }
    if (filter.from() != null) {
      parameters.put("from", filter.from().doubleValue());
      conditions.add("t.value >= $from");
    }
    if (filter.to() != null) {
      parameters.put("to", filter.to().doubleValue());
      conditions.add("coalesce(t.valueHigh, t.value) <= $to");
    }
    if (filter.unit() != null) {
      parameters.put("unit", filter.unit());
      conditions.add("t.unit = $unit");
    }
    if (filter.dated() != null) {
      conditions.add("t.period IS " + (filter.dated() ? "NOT NULL" : "NULL"));
    }
    return conditions;
  }

  /** Indicators with how many targets each has, those with the most first. */
  List<FacetCount> indicators(int limit) {
    String cypher =
        """
        MATCH (t:Target)
        RETURN t.indicator AS indicator, count(t) AS n ORDER BY n DESC, indicator LIMIT $limit\
        """;
    return graph.rows(cypher, Map.of("limit", limit)).stream()
        .map(
            row -> {
              String indicator = row.get("indicator").asString();
              return new FacetCount(indicator, indicator, row.get("n").asLong());
            })
        .toList();
  }

  private static TargetRow row(Record row) {
    return new TargetRow(
        StoredFacts.target(row.get("s"), row.get("t"), row.get("g")),
        row.get("id").asString(),
        row.get("label").asString(),
        StoredPolicies.ref(row.get("p")),
        row.get("leads").asList(StoredEntities::entity));
  }
}
