package policygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Citation;
import policygraph.model.Facts;
import policygraph.model.Measure;
import policygraph.model.Page;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.Section;
import policygraph.model.Span;
import policygraph.model.Status;

/** Reads policies: in lists, and each as a whole. */
final class PolicyReads {
  private final GraphConnection graph;
  private final FactReads facts;

  PolicyReads(GraphConnection graph, KnownNodes nodes) {
    this.graph = graph;
    this.facts = new FactReads(nodes);
  }

  /** A page of policies, newest first. */
  Page<PolicySummary> page(PolicyFilter filter, int page, int size) {
    Map<String, Object> parameters = new HashMap<>();
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (filter.words() != null) {
      parameters.put("words", filter.words());
      conditions.add(
          "any(t IN [p.title, p.source] + p.numbers WHERE toLower(t) CONTAINS toLower($words))");
    }
    if (!filter.issuers().isEmpty()) {
      parameters.put("issuers", filter.issuers());
      conditions.add("EXISTS { MATCH (p)-[:ISSUED_BY]->(a:Agency) WHERE a.id IN $issuers }");
    }
    if (!filter.regions().isEmpty()) {
      parameters.put("regions", filter.regions());
      conditions.add(
          "EXISTS { MATCH (p)-[:OF]->(:Region)-[:PART_OF*0..6]->(g:Region) WHERE g.id IN $regions"
              + " }");
    }
    if (filter.year() != null) {
      parameters.put("year", filter.year());
      conditions.add("p.year = $year");
    }
    if (filter.type() != null) {
      parameters.put("type", filter.type());
      conditions.add("p.type = $type");
    }
    String source = "MATCH (p:Policy) WHERE " + String.join(" AND ", conditions);
    parameters.put("skip", (page - 1L) * size);
    parameters.put("size", size);
    String rows =
        "\nWITH p ORDER BY p.sort SKIP $skip LIMIT $size\nRETURN " + StoredPolicies.SUMMARY;
    return graph.read(
        tx ->
            new Page<>(
                tx.run(source + "\nRETURN count(p) AS total", parameters)
                    .single()
                    .get("total")
                    .asLong(),
                page,
                size,
                tx.run(source + rows, parameters).list(StoredPolicies::summary)));
  }

  Optional<PolicySummary> summary(String id) {
    return graph
        .rows("MATCH (p:Policy {id: $id}) RETURN " + StoredPolicies.SUMMARY, Map.of("id", id))
        .stream()
        .map(StoredPolicies::summary)
        .findFirst();
  }

  /** The source text as read. */
  Optional<String> text(String id) {
    return graph.rows("MATCH (p:Policy {id: $id}) RETURN p.text AS text", Map.of("id", id)).stream()
        .map(row -> row.get("text").asString())
        .findFirst();
  }

  /** A policy with all that was read from it, as it was written. */
  Optional<Policy> policy(String id) {
    return graph.read(
        tx -> {
          Map<String, Object> which = Map.of("id", id);
          String cypher =
              """
              MATCH (p:Policy {id: $id})
              RETURN p, head([(p)-[:OF]->(g:Region) | g]) AS region,
                COLLECT { MATCH (p)-[i:ISSUED_BY]->(a:Agency) RETURN a ORDER BY i.order } AS issuers\
              """;
          List<Record> found = tx.run(cypher, which).list();
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(policy(tx, found.getFirst(), which));
        });
  }

  private Policy policy(TransactionContext tx, Record row, Map<String, Object> which) {
    Value p = row.get("p");
    Value region = row.get("region");
    return new Policy(
        Stored.text(p, "id"),
        Stored.text(p, "source"),
        Stored.text(p, "contentHash"),
        Stored.text(p, "title"),
        Stored.texts(p, "numbers").stream().map(Stored::number).toList(),
        StoredPolicies.agencies(row.get("issuers")),
        Stored.dateOrNull(p, "date"),
        region.isNull() ? null : StoredEntities.region(region),
        Stored.text(p, "type"),
        sections(tx, which),
        measures(tx, which),
        paragraphs(tx, which),
        citations(tx, which),
        GapJson.read(Stored.text(p, "gaps")),
        Stored.text(p, "text"));
  }

  private static List<Section> sections(TransactionContext tx, Map<String, Object> which) {
    String cypher =
        """
        MATCH (s:Section {policy: $id})
        RETURN s, head([(u:Section)-[:CONTAINS]->(s) | u.id]) AS parent ORDER BY s.order\
        """;
    return tx.run(cypher, which)
        .list(row -> section(row.get("s"), Stored.textOrNull(row.get("parent"))));
  }

  private static Section section(Value s, @Nullable String parent) {
    Integer start = Stored.intOrNull(s, "start");
    Integer end = Stored.intOrNull(s, "end");
    return new Section(
        Stored.text(s, "id"),
        Stored.text(s, "label"),
        Stored.text(s, "heading"),
        s.get("level").asInt(),
        parent,
        s.get("order").asInt(),
        start == null || end == null ? null : new Span(start, end));
  }

  private List<Measure> measures(TransactionContext tx, Map<String, Object> which) {
    String ids = "MATCH (m:Measure {policy: $id}) RETURN collect(m.id) AS ids";
    List<String> all = tx.run(ids, which).single().get("ids").asList(v -> v.asString());
    Map<String, Facts> read = facts.of(tx, all);
    String cypher =
        "MATCH (m:Measure {policy: $id}) WITH m ORDER BY m.order RETURN " + MeasureReads.MEASURE;
    return tx.run(cypher, which)
        .list(
            row -> {
              Value m = row.get("m");
              return MeasureReads.measure(m, read.getOrDefault(Stored.text(m, "id"), Facts.NONE));
            });
  }

  private static List<Paragraph> paragraphs(TransactionContext tx, Map<String, Object> which) {
    String cypher =
        """
        MATCH (n:Paragraph {policy: $id})
        RETURN n, head([(s:Section)-[:CONTAINS]->(n) | s.id]) AS section ORDER BY n.order, n.id\
        """;
    return tx.run(cypher, which)
        .list(
            row -> {
              Value n = row.get("n");
              return new Paragraph(
                  Stored.text(n, "id"),
                  Stored.text(n, "text"),
                  Stored.runs(n),
                  Stored.textOrNull(row.get("section")),
                  n.get("order").asInt(),
                  Stored.constant(Status.class, Stored.text(n, "status")));
            });
  }

  private static List<Citation> citations(TransactionContext tx, Map<String, Object> which) {
    String cypher =
        """
        MATCH (p:Policy {id: $id})-[c:CITES]->(x)
        RETURN properties(c) AS c, CASE WHEN x:Policy THEN x.id END AS target
        ORDER BY c.position\
        """;
    return tx.run(cypher, which)
        .list(row -> StoredFacts.citation(row.get("c"), Stored.textOrNull(row.get("target"))));
  }
}
