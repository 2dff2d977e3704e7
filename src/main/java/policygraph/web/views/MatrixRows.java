package policygraph.web.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.graph.view.Matrix;
import policygraph.model.Entity;

/** The rows of a matrix: bodies one by one, or those of the same duty together. */
public final class MatrixRows {
  /**
   * How many measures some bodies have a part in, by role.
   *
   * @param bodies ids, joined by |
   */
  public record Cell(String bodies, int leads, int responsible, int cooperates) {
    Cell plus(Cell other) {
      return new Cell(
          bodies.equals(other.bodies) ? bodies : bodies + "|" + other.bodies,
          leads + other.leads,
          responsible + other.responsible,
          cooperates + other.cooperates);
    }

    int all() {
      return leads + responsible + cooperates;
    }
  }

  /**
   * A body, or all bodies of a duty.
   *
   * @param id of the body, or "" for several
   * @param duty the name without the place; "" for an enterprise
   * @param note key of what must be said of it, or ""
   * @param bodies how many bodies it stands for
   * @param cells by column, those that are not empty
   */
  public record Row(
      String id,
      String name,
      String duty,
      String note,
      int bodies,
      Cell sum,
      Map<String, Cell> cells) {}

  private final List<Row> rows = new ArrayList<>();

  MatrixRows(Matrix matrix, boolean duties) {
    Map<String, List<Matrix.Cell>> cells = new HashMap<>();
    matrix.cells().forEach(c -> cells.computeIfAbsent(c.body(), b -> new ArrayList<>()).add(c));
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    for (Entity body : matrix.bodies()) {
      String key = duties && !Bodies.duty(body).isEmpty() ? Bodies.duty(body) : body.id();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(body);
    }
    groups.values().forEach(group -> rows.add(row(group, cells)));
  }

  private static Row row(List<Entity> group, Map<String, List<Matrix.Cell>> cells) {
    Map<String, Cell> byColumn = new LinkedHashMap<>();
    Cell sum = new Cell("", 0, 0, 0);
    for (Entity body : group) {
      for (Matrix.Cell found : cells.getOrDefault(body.id(), List.of())) {
        Cell cell = new Cell(body.id(), found.leads(), found.responsible(), found.cooperates());
        byColumn.merge(found.column(), cell, Cell::plus);
        sum =
            new Cell(
                "",
                sum.leads() + cell.leads(),
                sum.responsible() + cell.responsible(),
                sum.cooperates() + cell.cooperates());
      }
    }
    Entity first = group.getFirst();
    boolean one = group.size() == 1;
    Set<String> notes = new LinkedHashSet<>(group.stream().map(Bodies::note).toList());
    return new Row(
        one ? first.id() : "",
        one ? first.name() : Bodies.duty(first),
        Bodies.duty(first),
        notes.size() == 1 ? notes.iterator().next() : "",
        group.size(),
        sum,
        byColumn);
  }

  /** Those that are wanted, the busiest first. */
  List<Row> rows(String words, String duty, boolean onlyBodies, boolean byLead) {
    Comparator<Row> order = Comparator.comparingInt(row -> -row.sum().all());
    if (byLead) {
      order = Comparator.<Row>comparingInt(row -> -row.sum().leads()).thenComparing(order);
    }
    return rows.stream()
        .filter(row -> row.name().contains(words))
        .filter(row -> duty.isEmpty() || row.duty().equals(duty))
        .filter(
            row ->
                !onlyBodies
                    || !(row.note().equals("collective") || row.note().equals("unverified")))
        .sorted(order.thenComparing(Row::name))
        .toList();
  }
}
