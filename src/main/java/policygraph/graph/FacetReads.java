package policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.graph.view.FacetCount;
import policygraph.model.Selection;

/**
 * Counts the measures of a selection by what can narrow it: policy, type, year, issuer, place,
 * status, strength, agency, lead, region, industry, enterprise.
 */
final class FacetReads {
  private static final int VALUES = 50;

  private final GraphConnection graph;
  private final GenerationCache cache;

  FacetReads(GraphConnection graph, GenerationCache cache) {
    this.graph = graph;
    this.cache = cache;
  }

  /** At most fifty values for each facet, the most frequent first. */
  Map<String, List<FacetCount>> facets(Selection selection) {
    return cache.get(FacetReads.class, selection, () -> compute(selection));
  }

  private Map<String, List<FacetCount>> compute(Selection selection) {
    SelectionCypher measures = new SelectionCypher(selection);
    Counter counter = new Counter();
    graph.read(
        tx -> {
          counter.clear();
          ofMeasures(tx, measures, counter);
          ofBodies(tx, measures, counter);
          ofMentions(tx, measures, counter);
          return counter;
        });
    return counter.facets();
  }

  private static void ofMeasures(TransactionContext tx, SelectionCypher measures, Counter counter) {
    Map<String, Long> byPolicy = new HashMap<>();
    String own =
        "\nRETURN m.policy AS policy, m.status AS status, m.strength AS strength, count(m) AS n";
    for (Record row : tx.run(measures.source() + own, measures.parameters()).list()) {
      long n = row.get("n").asLong();
      byPolicy.merge(row.get("policy").asString(), n, Long::sum);
      counter.add("status", row, "status", n);
      counter.add("strength", row, "strength", n);
    }
    String policies =
        """
        MATCH (p:Policy) WHERE p.id IN $ids
        RETURN p.id AS id, p.title AS title, p.type AS type, toString(p.year) AS year,
          [(p)-[:ISSUED_BY]->(a) | {id: a.id, name: a.name}] AS issuers,
          [(p)-[:OF]->(g:Region) | {id: g.id, name: g.name}] AS places\
        """;
    Map<String, Object> ids = Map.of("ids", List.copyOf(byPolicy.keySet()));
    for (Record row : tx.run(policies, ids).list()) {
      long n = byPolicy.getOrDefault(row.get("id").asString(), 0L);
      counter.add("policy", row.get("id").asString(), row.get("title").asString(), n);
      counter.add("type", row, "type", n);
      counter.add("year", row, "year", n);
      row.get("issuers")
          .values()
          .forEach(a -> counter.add("issuer", a.get("id").asString(), a.get("name").asString(), n));
      row.get("places")
          .values()
          .forEach(g -> counter.add("place", g.get("id").asString(), g.get("name").asString(), n));
    }
  }

  private static void ofBodies(TransactionContext tx, SelectionCypher measures, Counter counter) {
    String cypher =
        """

        MATCH (m)<-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-(b:Entity)
        RETURN b.id AS id, b.name AS name, count(DISTINCT m) AS n,
          count(DISTINCT CASE WHEN r:LEADS THEN m END) AS led\
        """;
    each(
        tx.run(measures.source() + cypher, measures.parameters()).list(),
        (id, row) -> {
          counter.add("agency", id, row.get("name").asString(), row.get("n").asLong());
          counter.add("lead", id, row.get("name").asString(), row.get("led").asLong());
        });
  }

  private static void ofMentions(TransactionContext tx, SelectionCypher measures, Counter counter) {
    String cypher =
        """

        MATCH (m)-[r:APPLIES_TO|CONCERNS|NAMES]->(e:Entity)
        RETURN e.id AS id, e.name AS name, type(r) AS type, count(DISTINCT m) AS n\
        """;
    each(
        tx.run(measures.source() + cypher, measures.parameters()).list(),
        (id, row) ->
            counter.add(
                facetOf(row.get("type").asString()),
                id,
                row.get("name").asString(),
                row.get("n").asLong()));
  }

  private static String facetOf(String relation) {
    return switch (relation) {
      case "APPLIES_TO" -> "region";
      case "CONCERNS" -> "industry";
      case "NAMES" -> "enterprise";
      default -> throw new IllegalStateException("not a facet: " + relation);
    };
  }

  private static void each(List<Record> rows, BiConsumer<String, Record> step) {
    rows.forEach(row -> step.accept(row.get("id").asString(), row));
  }

  /** Adds up counts by facet and value. */
  private static final class Counter {
    private static final List<String> FACETS =
        List.of(
            "policy",
            "type",
            "year",
            "issuer",
            "place",
            "status",
            "strength",
            "agency",
            "lead",
            "region",
            "industry",
            "enterprise");

    private final Map<String, Map<String, FacetCount>> counts = new HashMap<>();

    void clear() {
      counts.clear();
    }

    void add(String facet, Record row, String column, long n) {
      if (!row.get(column).isNull()) {
        String value = row.get(column).asString();
        add(facet, value, value, n);
      }
    }

    void add(String facet, String value, String name, long n) {
      if (n > 0) {
        counts
            .computeIfAbsent(facet, f -> new HashMap<>())
            .merge(
                value,
                new FacetCount(value, name, n),
                (a, b) -> new FacetCount(value, name, a.count() + b.count()));
      }
    }

    Map<String, List<FacetCount>> facets() {
      Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
      for (String facet : FACETS) {
        List<FacetCount> values = new ArrayList<>(counts.getOrDefault(facet, Map.of()).values());
        values.sort(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::name));
        facets.put(facet, values.stream().limit(VALUES).toList());
      }
      return facets;
    }
  }
}
