package policygraph.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.export.Column;

/**
 * How items of a list are rows: the columns, and the rows of each item.
 *
 * @param <T> kind of item
 * @param name in file names, in English
 * @param zh the same in Chinese
 */
public record Table<T>(
    String name,
    String zh,
    List<Column> columns,
    Function<T, Stream<List<@Nullable Object>>> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  static <T, R> Table<T> of(
      String name, String zh, List<Cell<R>> cells, Function<T, List<R>> parts) {
    return new Table<>(
        name,
        zh,
        cells.stream().map(Cell::column).toList(),
        item -> parts.apply(item).stream().map(row -> row(cells, row)));
  }

  private static <R> List<@Nullable Object> row(List<Cell<R>> cells, R row) {
    List<@Nullable Object> values = new ArrayList<>(cells.size());
    for (Cell<R> cell : cells) {
      values.add(cell.value().apply(row));
    }
    return values;
  }
}
