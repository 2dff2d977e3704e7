package policygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import policygraph.model.Selection;
import policygraph.model.Status;

/**
 * Reads which measures selections have. What an answer tells of a selection (how many, which page,
 * in which policies, who takes part) starts from these rows, so that each selection is evaluated
 * once, and of the queries of an answer only one is new to the server.
 */
final class SelectionReads {
  /** Larger selections are not held here: they are counted and paged by the server. */
  private static final int MOST_ROWS = 20_000;

  /** More ids than this cost more to look up than the selection to evaluate again. */
  private static final int MOST_IDS = 2_000;

  /** Rows of all selections that are kept, at about 100 bytes each. */
  private static final int KEPT = 200_000;

  private final GraphConnection graph;
  private final PerGeneration<Selection, Optional<List<Row>>> selections;
  private final SelectionSets sets = new SelectionSets(this::rows, this::read);

  /** A measure of a selection. */
  record Row(String id, String policy, Status status) {}

  SelectionReads(GraphConnection graph, KnownGeneration generation) {
    this.graph = graph;
    this.selections =
        new PerGeneration<>(generation, KEPT, rows -> 1 + rows.map(List::size).orElse(0));
  }

  /** The measures in the order of lists; empty where there are too many to be held. */
  Optional<List<Row>> rows(Selection selection) {
    return selections.get(
        selection,
        wanted -> {
          Optional<List<Row>> rows = sets.rows(wanted);
          return rows.isPresent() ? rows : read(wanted);
        });
  }

  /** A query for the same measures: by their ids, if these are known and few. */
  SelectionCypher query(Selection selection) {
    return new SelectionCypher(
        rows(selection)
            .filter(rows -> rows.size() <= MOST_IDS)
            .<Selection>map(rows -> new Selection.ByIds(rows.stream().map(Row::id).toList()))
            .orElse(selection));
  }

  private Optional<List<Row>> read(Selection selection) {
    SelectionCypher cypher = new SelectionCypher(selection);
    Map<String, Object> parameters = new HashMap<>(cypher.parameters());
    parameters.put("most", MOST_ROWS + 1);
    Map<String, String> policies = new HashMap<>();
    List<Row> rows =
        graph
            .rows(
                cypher.source()
                    + "\nRETURN m.id AS id, m.policy AS policy, m.status AS status"
                    + " ORDER BY m.sort LIMIT $most",
                parameters)
            .stream()
            .map(row -> row(row, policies))
            .toList();
    return rows.size() > MOST_ROWS ? Optional.empty() : Optional.of(rows);
  }

  /**
   * @param policies ids, so that each is one object for all rows
   */
  private static Row row(Record row, Map<String, String> policies) {
    return new Row(
        row.get("id").asString(),
        policies.computeIfAbsent(row.get("policy").asString(), id -> id),
        Stored.constant(Status.class, row.get("status").asString()));
  }
}
