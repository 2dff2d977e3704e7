package policygraph.graph;

import java.util.HashMap;
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

/**
 * Reads measures with all their facts, a page at a time: which measures a selection has is asked
 * first, and only those of the page are read whole.
 */
final class MeasureReads {
  /** What a query returns of a measure {@code m} for {@link #measure}. */
  static final String MEASURE =
      "m {.id, .label, .number, .status, .text, .runs, .path, .order, .strength, .policy,"
          + " section: head([(s:Section)-[:CONTAINS]->(m) | s.id])} AS m";

  /** With their facts about 5 kB each. */
  private static final int MEASURES = 4096;

  private static final int PAGES = 512;
  private static final int TOTALS = 2048;

  private final GraphConnection graph;
  private final KnownNodes nodes;
  private final FactReads facts;
  private final PerGeneration<String, FiledMeasure> measures;
  private final PerGeneration<Wanted, Found> pages;
  private final PerGeneration<Selection, Long> totals;

  /** A page of a selection. */
  private record Wanted(Selection selection, int page, int size) {}

  /** The ids of a page, and how many measures the selection has. */
  private record Found(long total, List<String> ids) {}

  MeasureReads(GraphConnection graph, KnownGeneration generation, KnownNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
    this.facts = new FactReads(nodes);
    this.measures = new PerGeneration<>(generation, MEASURES);
    this.pages = new PerGeneration<>(generation, PAGES);
    this.totals = new PerGeneration<>(generation, TOTALS);
  }

  /** A page of the measures of a selection, newest policy first, then as in the document. */
  Page<FiledMeasure> page(Selection selection, int page, int size) {
    Found found = pages.get(new Wanted(selection, page, size), this::find);
    return new Page<>(found.total(), page, size, byIds(found.ids()));
  }

  private Found find(Wanted wanted) {
    SelectionCypher cypher = new SelectionCypher(wanted.selection());
    Map<String, Object> parameters = new HashMap<>(cypher.parameters());
    long skip = (wanted.page() - 1L) * wanted.size();
    parameters.put("skip", skip);
    parameters.put("size", wanted.size());
    List<String> ids =
        graph
            .rows(
                cypher.source() + "\nRETURN m.id AS id ORDER BY m.sort SKIP $skip LIMIT $size",
                parameters)
            .stream()
            .map(row -> row.get("id").asString())
            .toList();
    boolean last = ids.size() < wanted.size() && (skip == 0 || !ids.isEmpty());
    return new Found(last ? skip + ids.size() : count(wanted.selection()), ids);
  }

  /** How many measures a selection has. */
  long count(Selection selection) {
    return totals.get(selection, this::readCount);
  }

  private long readCount(Selection selection) {
    SelectionCypher cypher = new SelectionCypher(selection);
    return graph
        .rows(cypher.source() + "\nRETURN count(m) AS total", cypher.parameters())
        .getFirst()
        .get("total")
        .asLong();
  }

  /** Measures by id, in the order of the ids; those that are not there are left out. */
  List<FiledMeasure> byIds(List<String> ids) {
    Map<String, FiledMeasure> found =
        measures.getAll(ids, unknown -> graph.read(tx -> filed(tx, unknown)));
    return KnownNodes.present(found, ids);
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

  private Map<String, FiledMeasure> filed(TransactionContext tx, List<String> ids) {
    Map<String, Facts> read = facts.of(tx, ids);
    String cypher = "MATCH (m:Measure) WHERE m.id IN $ids RETURN " + MEASURE;
    List<Record> rows = tx.run(cypher, Map.of("ids", ids)).list();
    Map<String, PolicyRef> policies =
        nodes.policies(tx, rows.stream().map(row -> Stored.text(row.get("m"), "policy")).toList());
    Map<String, FiledMeasure> found = new HashMap<>();
    for (Record row : rows) {
      Value m = row.get("m");
      String id = Stored.text(m, "id");
      PolicyRef policy = policies.get(Stored.text(m, "policy"));
      if (policy != null) {
        found.put(id, new FiledMeasure(measure(m, read.getOrDefault(id, Facts.NONE)), policy));
      }
    }
    return found;
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
