package policygraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final GraphConnection graph;
  private final GenerationCache cache;
  private final SelectionReads selections;

  FacetReads(GraphConnection graph, GenerationCache cache, SelectionReads selections) {
    this.graph = graph;
    this.cache = cache;
    this.selections = selections;
  }

  /** At most fifty values for each facet, the most frequent first. */
  Map<String, List<FacetCount>> facets(Selection selection) {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    for (String facet : FACETS) {
      List<FacetCount> values = facet(selection, facet);
      facets.put(facet, values.subList(0, Math.min(values.size(), VALUES)));
    }
    return facets;
  }

  /** All values of one facet, the most frequent first; only what it needs is read. */
  List<FacetCount> facet(Selection selection, String facet) {
    Part part = Part.of(facet);
    Map<String, List<FacetCount>> counted =
        cache.get(FacetReads.class, List.of(part, selection), () -> compute(selection, part));
    return counted.getOrDefault(facet, List.of());
  }

  private Map<String, List<FacetCount>> compute(Selection selection, Part part) {
    SelectionCypher measures = selections.query(selection);
    return graph.read(
        tx -> {
          Counter counter = new Counter();
          part.count.into(tx, measures, counter);
          return counter.facets();
        });
  }

  /** Facets that are counted by the same queries. */
  private enum Part {
    BODIES(FacetReads::ofBodies, Set.of("agency", "lead")),
    MENTIONS(FacetReads::ofMentions, Set.of("region", "industry", "enterprise")),
    MEASURES(
        FacetReads::ofMeasures,
        Set.of("policy", "type", "year", "issuer", "place", "status", "strength"));

    private interface Count {
      void into(TransactionContext tx, SelectionCypher measures, Counter counter);
    }

    private final Count count;
    private final Set<String> facets;

    Part(Count count, Set<String> facets) {
      this.count = count;
      this.facets = facets;
    }

    static Part of(String facet) {
      return Arrays.stream(values())
          .filter(part -> part.facets.contains(facet))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("not a facet: " + facet));
    }
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
    private final Map<String, Map<String, FacetCount>> counts = new HashMap<>();

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

    /** What was counted, by facet, the most frequent value first. */
    Map<String, List<FacetCount>> facets() {
      Map<String, List<FacetCount>> facets = new HashMap<>();
      counts.forEach(
          (facet, values) ->
              facets.put(
                  facet,
                  values.values().stream()
                      .sorted(
                          Comparator.comparingLong(FacetCount::count)
                              .reversed()
                              .thenComparing(FacetCount::name))
                      .toList()));
      return facets;
    }
  }
}
