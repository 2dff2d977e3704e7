package policygraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Record;
import policygraph.graph.view.CitationRow;
import policygraph.model.Citation;
import policygraph.model.PolicyRef;
import policygraph.model.Span;

/** Reads which documents policies cite, and which policies continue, revise or repeal others. */
final class CitationReads {
  private static final String ROWS =
      """
      RETURN properties(c) AS c, coalesce(x.policy, x.id) AS from,
        CASE WHEN x:Measure THEN x.id END AS measure, CASE WHEN y:Policy THEN y.id END AS to
      ORDER BY from, coalesce(x.sort, ''), c.position\
      """;

  private final GraphConnection graph;
  private final GenerationCache cache;
  private final KnownNodes nodes;

  CitationReads(GraphConnection graph, GenerationCache cache, KnownNodes nodes) {
    this.graph = graph;
    this.cache = cache;
    this.nodes = nodes;
  }

  /** All citations by policies as a whole and by their measures. */
  List<CitationRow> all() {
    return cache.get(
        CitationRow.class, "all", () -> rows("MATCH (x)-[c:CITES]->(y)\n" + ROWS, Map.of()));
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
    return graph.read(
        tx -> {
          List<Record> rows = tx.run(cypher, parameters).list();
          Set<String> ids = new HashSet<>();
          rows.forEach(row -> ids.add(row.get("from").asString()));
          rows.stream()
              .map(row -> row.get("to"))
              .filter(to -> !to.isNull())
              .forEach(to -> ids.add(to.asString()));
          Map<String, PolicyRef> policies = nodes.policies(tx, ids);
          return once(
              rows.stream()
                  .filter(row -> policies.containsKey(row.get("from").asString()))
                  .map(row -> row(row, policies))
                  .toList());
        });
  }

  /** A citation in the text of a measure is one of its policy, too: it is told of the measure. */
  private static List<CitationRow> once(List<CitationRow> rows) {
    Set<Place> inMeasures = new HashSet<>();
    rows.stream().filter(row -> row.measure() != null).forEach(row -> inMeasures.add(place(row)));
    return rows.stream()
        .filter(row -> row.measure() != null || !inMeasures.contains(place(row)))
        .toList();
  }

  private record Place(String policy, Citation.Kind kind, Span span) {}

  private static Place place(CitationRow row) {
    Citation citation = row.citation();
    return new Place(row.from().id(), citation.kind(), citation.evidence().span());
  }

  private static CitationRow row(Record row, Map<String, PolicyRef> policies) {
    String to = Stored.textOrNull(row.get("to"));
    return new CitationRow(
        StoredFacts.citation(row.get("c"), to),
        Objects.requireNonNull(policies.get(row.get("from").asString())),
        Stored.textOrNull(row.get("measure")),
        to == null ? null : policies.get(to));
  }
}
