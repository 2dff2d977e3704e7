package policygraph.web.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.Coverage;
import policygraph.model.PolicyRef;

/**
 * A matrix of bodies and policies, or of bodies and the sections of one policy.
 *
 * @param sections the policy whose sections the columns are, or null
 * @param duties whether a row is all bodies of a duty
 * @param rows all of them, the busiest first
 */
public record MatrixShown(
    Scope scope,
    @Nullable PolicyRef sections,
    boolean duties,
    List<MatrixRows.Row> rows,
    List<Column> columns,
    int page,
    Coverage coverage)
    implements Shown {

  /** A policy or section, with a name for little room. */
  public record Column(String id, String brief, String title) {}

  public int size() {
    return MatrixInsight.ROWS;
  }

  /** The rows of the page that is shown. */
  public List<MatrixRows.Row> shownRows() {
    return rows.stream().skip((page - 1L) * size()).limit(size()).toList();
  }

  /** The columns in which these rows have anything. */
  public List<Column> shownColumns() {
    Set<String> used = new HashSet<>();
    shownRows().forEach(row -> used.addAll(row.cells().keySet()));
    return columns.stream().filter(column -> used.contains(column.id())).toList();
  }

  /** The measures behind a number. */
  public String measures(MatrixRows.Cell cell, Column column, String role) {
    return scope.measures(
        sections == null ? "policy" : "section",
        column.id(),
        "agency",
        cell.bodies(),
        "role",
        role);
  }

  /** The measures behind the sum of a row that is one body. */
  public String measures(MatrixRows.Row row, String role) {
    return scope.measures("agency", row.id(), "role", role);
  }

  @Override
  public Table table() {
    Map<String, Column> byId = new HashMap<>();
    columns.forEach(column -> byId.put(column.id(), column));
    List<List<@Nullable Object>> cells = new ArrayList<>();
    for (MatrixRows.Row row : rows) {
      row.cells()
          .forEach(
              (id, cell) -> {
                Column column = byId.get(id);
                cells.add(
                    Table.row(
                        row.name(),
                        cell.bodies(),
                        column == null ? id : column.title(),
                        id,
                        cell.leads(),
                        cell.responsible(),
                        cell.cooperates()));
              });
    }
    String kind = sections == null ? "policy" : "section";
    return new Table(
        List.of(
            duties ? "duty" : "body",
            "bodyId",
            kind,
            kind + "Id",
            "led",
            "responsible",
            "cooperates"),
        cells);
  }

  @Override
  public Map<String, Object> chart(Words words) {
    Map<String, Integer> places = new HashMap<>();
    for (Column column : columns) {
      places.put(column.id(), places.size());
    }
    List<List<Object>> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      int row = r;
      rows.get(r)
          .cells()
          .forEach(
              (id, cell) ->
                  cells.add(
                      List.of(
                          places.getOrDefault(id, 0),
                          row,
                          cell.leads(),
                          cell.responsible(),
                          cell.cooperates(),
                          cell.bodies())));
    }
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "matrix");
    chart.put("rows", rows.stream().map(MatrixRows.Row::name).toList());
    chart.put("columns", columns.stream().map(Column::brief).toList());
    chart.put("ids", columns.stream().map(Column::id).toList());
    chart.put("cells", cells);
    chart.put("measures", scope.measures());
    chart.put("column", sections == null ? "policy" : "section");
    chart.put(
        "words",
        Map.of(
            "lead", words.t("role.lead"),
            "responsible", words.t("role.responsible"),
            "cooperating", words.t("role.cooperating"),
            "label", words.t("matrix.chart")));
    return chart;
  }
}
