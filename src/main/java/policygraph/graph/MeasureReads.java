package policygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final GraphConnection graph;
  private final KnownNodes nodes;
  private final SelectionReads selections;
  private final FactReads facts;
  private final PerGeneration<String, FiledMeasure> measures;

  MeasureReads(
      GraphConnection graph,
      KnownGeneration generation,
      SelectionReads selections,
      KnownNodes nodes) {
    this.graph = graph;
    this.selections = selections;
    this.nodes = nodes;
    this.facts = new FactReads(nodes);
    this.measures = new PerGeneration<>(generation, MEASURES);
  }

  /** A page of the measures of a selection, newest policy first, then as in the document. */
  Page<FiledMeasure> page(Selection selection, int page, int size) {
    long skip = (page - 1L) * size;
    Optional<List<SelectionReads.Row>> rows = selections.rows(selection);
    List<String> ids =
        rows.isPresent()
            ? rows.get().stream().skip(skip).limit(size).map(SelectionReads.Row::id).toList()
            : ids(selection, skip, size);
    return new Page<>(count(selection), page, size, byIds(ids));
  }

  /** How many measures a selection has. */
  long count(Selection selection) {
    return selections
        .rows(selection)
        .map(rows -> (long) rows.size())
        .orElseGet(() -> total(selection));
  }

  /** How many measures of a selection have a status. */
  long count(Selection selection, Status status) {
    return selections
        .rows(selection)
        .map(rows -> rows.stream().filter(row -> row.status() == status).count())
        .orElseGet(
            () ->
                total(
                    new Selection.And(
                        List.of(selection, new Selection.WithStatus(Set.of(status))))));
  }

  private long total(Selection selection) {
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
    return selections
        .rows(selection)
        .map(rows -> rows.stream().map(SelectionReads.Row::id).toList())
        .orElseGet(() -> ids(selection, 0, Integer.MAX_VALUE));
  }

  private List<String> ids(Selection selection, long skip, int size) {
    SelectionCypher cypher = new SelectionCypher(selection);
    Map<String, Object> parameters = new HashMap<>(cypher.parameters());
    parameters.put("skip", skip);
    parameters.put("size", size);
    return graph
        .rows(
            cypher.source() + "\nRETURN m.id AS id ORDER BY m.sort SKIP $skip LIMIT $size",
            parameters)
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
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
