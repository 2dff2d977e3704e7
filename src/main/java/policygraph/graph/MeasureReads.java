package policygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.model.Facts;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.Page;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.model.Strength;

/** Reads measures with all their facts, a page at a time. */
final class MeasureReads {
  /** What a query returns of a measure {@code m} for {@link #measure}. */
  static final String MEASURE =
      "m {.id, .label, .number, .status, .text, .runs, .path, .order, .strength,"
          + " section: head([(s:Section)-[:CONTAINS]->(m) | s.id])} AS m";

  private final GraphConnection graph;
  private final GenerationCache cache;

  MeasureReads(GraphConnection graph, GenerationCache cache) {
    this.graph = graph;
    this.cache = cache;
  }

  /** A page of the measures of a selection, newest policy first, then as in the document. */
  Page<FiledMeasure> page(Selection selection, int page, int size) {
    SelectionCypher cypher = new SelectionCypher(selection);
    Map<String, Object> parameters = new HashMap<>(cypher.parameters());
    parameters.put("skip", (page - 1L) * size);
    parameters.put("size", size);
    String ids = cypher.source() + "\nRETURN m.id AS id ORDER BY m.sort SKIP $skip LIMIT $size";
    List<FiledMeasure> items =
        graph.read(tx -> filed(tx, tx.run(ids, parameters).list(row -> row.get("id").asString())));
    boolean complete = page == 1 && items.size() < size;
    return new Page<>(complete ? items.size() : count(selection), page, size, items);
  }

  /** How many measures a selection has. */
  long count(Selection selection) {
    SelectionCypher cypher = new SelectionCypher(selection);
    return cache.get(
        MeasureReads.class,
        selection,
        () ->
            graph
                .rows(cypher.source() + "\nRETURN count(m) AS total", cypher.parameters())
                .getFirst()
                .get("total")
                .asLong());
  }

  /** Measures by id, in the order of the ids; those that are not there are left out. */
  List<FiledMeasure> byIds(List<String> ids) {
    return ids.isEmpty() ? List.of() : graph.read(tx -> filed(tx, ids));
  }

  /** Ids of all measures of a selection. */
  List<String> ids(Selection selection) {
    SelectionCypher cypher = new SelectionCypher(selection);
    return graph.read(
        tx ->
            tx.run(cypher.source() + "\nRETURN m.id AS id ORDER BY m.sort", cypher.parameters())
                .list(row -> row.get("id").asString()));
  }

  /** Ids of the measures below a heading, in the order of the document. */
  List<String> idsOfSection(String section) {
    String cypher =
        """
        MATCH (:Part {id: $id})-[:CONTAINS*1..12]->(m:Measure)
        RETURN DISTINCT m.id AS id, m.sort AS sort ORDER BY sort\
        """;
    return graph.rows(cypher, Map.of("id", section)).stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private static List<FiledMeasure> filed(TransactionContext tx, List<String> ids) {
    Map<String, Object> which = Map.of("ids", ids);
    Map<String, Facts> facts = facts(tx, which);
    Map<String, FiledMeasure> found = new HashMap<>();
    Map<String, PolicyRef> policies = new HashMap<>();
    String cypher =
        """
        MATCH (m:Measure) WHERE m.id IN $ids
        MATCH (p:Policy {id: m.policy})
        RETURN %s, %s\
        """
            .formatted(MEASURE, StoredPolicies.REF);
    for (Record row : tx.run(cypher, which).list()) {
      PolicyRef policy =
          policies.computeIfAbsent(
              row.get("p").get("id").asString(), id -> StoredPolicies.ref(row.get("p")));
      Value m = row.get("m");
      String id = Stored.text(m, "id");
      Measure measure = measure(m, facts.getOrDefault(id, Facts.NONE));
      found.put(id, new FiledMeasure(measure, policy));
    }
    List<FiledMeasure> ordered = new ArrayList<>();
    for (String id : ids) {
      FiledMeasure measure = found.get(id);
      if (measure != null) {
        ordered.add(measure);
      }
    }
    return ordered;
  }

  /** The facts of measures, by measure id. */
  static Map<String, Facts> facts(TransactionContext tx, Map<String, Object> ids) {
    Map<String, StoredFacts> byMeasure = new LinkedHashMap<>();
    String facts =
        """
        MATCH (m:Measure) WHERE m.id IN $ids
        MATCH (m)-[f:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES|SETS|DUE|HAS_PROJECT]-(x)
        OPTIONAL MATCH (x)-[:FOR]->(r:Region)
        RETURN m.id AS id, type(f) AS type, properties(f) AS f, x, r\
        """;
    for (Record row : tx.run(facts, ids).list()) {
      byMeasure
          .computeIfAbsent(row.get("id").asString(), id -> new StoredFacts())
          .add(row.get("type").asString(), row.get("f"), row.get("x"), row.get("r"));
    }
    String citations =
        """
        MATCH (m:Measure) WHERE m.id IN $ids
        MATCH (m)-[c:CITES]->(x)
        RETURN m.id AS id, properties(c) AS c, CASE WHEN x:Policy THEN x.id END AS target\
        """;
    for (Record row : tx.run(citations, ids).list()) {
      byMeasure
          .computeIfAbsent(row.get("id").asString(), id -> new StoredFacts())
          .addCitation(row.get("c"), Stored.textOrNull(row.get("target")));
    }
    Map<String, Facts> all = new HashMap<>();
    byMeasure.forEach((id, found) -> all.put(id, found.facts()));
    return all;
  }

  static Measure measure(Value m, Facts facts) {
    String strength = Stored.textOrNull(m, "strength");
    return new Measure(
        Stored.text(m, "id"),
        Stored.text(m, "label"),
        Stored.intOrNull(m, "number"),
        Stored.constant(Status.class, Stored.text(m, "status")),
        Stored.text(m, "text"),
        Stored.runs(m),
        Stored.texts(m, "path"),
        Stored.textOrNull(m, "section"),
        m.get("order").asInt(),
        strength == null ? null : Stored.constant(Strength.class, strength),
        facts);
  }
}
