package policygraph.export;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to be taken along: its columns, and its rows as they come. A row has one cell a column:
 * text, a number, a boolean, a {@link java.time.LocalDate}, anything else that says itself by
 * {@code toString}, or null. The rows can be walked through once.
 *
 * @param name of the list for people and file names
 */
public record Sheet(String name, List<Column> columns, Iterator<List<@Nullable Object>> rows) {
  public Sheet {
    columns = List.copyOf(columns);
  }
}
