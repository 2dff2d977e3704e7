package policygraph.web.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view's data, row by row.
 *
 * @param columns keys of the columns; {@code column.KEY} names each among the words of the views
 * @param rows values of the columns in their order: text, numbers, or null where there is none
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " has not the columns " + columns);
      }
    }
  }

  /** A row of values, some of them perhaps null. */
  public static List<@Nullable Object> row(@Nullable Object... values) {
    List<@Nullable Object> row = new ArrayList<>(values.length);
    for (Object value : values) {
      row.add(value);
    }
    return row;
  }

  /** A part of the rows. */
  public Table page(int page, int size) {
    int from = (int) Math.min(rows.size(), (page - 1L) * size);
    return new Table(columns, rows.subList(from, Math.min(rows.size(), from + size)));
  }

  /** The rows as objects, for JSON. */
  public List<Map<String, @Nullable Object>> items() {
    return rows.stream().map(this::item).toList();
  }

  private Map<String, @Nullable Object> item(List<@Nullable Object> row) {
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      item.put(columns.get(i), row.get(i));
    }
    return item;
  }
}
