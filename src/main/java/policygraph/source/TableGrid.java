package policygraph.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as lines of text: a row a line, its cells separated by tabs, each cell in its own column.
 * A cell that reaches over several rows stands in each of them, since it holds for each; one that
 * reaches over several columns stands in the first.
 */
final class TableGrid {
  /** No table of a document is wider; a span beyond it is a mistake of the markup. */
  private static final int MOST_COLUMNS = 64;

  private static final int MOST_ROWS = 2_000;

  /** A cell that reaches into the rows below. */
  private record Down(String text, int rows) {}

  private final List<List<String>> rows = new ArrayList<>();
  private final List<@Nullable Down> open = new ArrayList<>();
  private List<String> above = List.of();
  private List<String> row = new ArrayList<>();
  private int cells;

  /** Adds the next cell of the row, with the columns and rows that it reaches over. */
  void cell(String text, int columns, int reaches) {
    takeOpen();
    cells++;
    String words = text.replaceAll("\\s+", " ").strip();
    for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
      add(i == 0 ? words : "", Math.min(reaches, MOST_ROWS) - 1);
    }
  }

  /** Adds a cell that is the lower part of the one above it. */
  void cellGoesOn(int columns) {
    int column = row.size();
    cell(column < above.size() ? above.get(column) : "", columns, 1);
  }

  /** Leaves columns free. */
  void skip(int columns) {
    for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
      add("", 0);
    }
  }

  void endRow() {
    takeOpen();
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(row);
      above = row;
    }
    row = new ArrayList<>();
  }

  /** Whether it has one cell, and so is a frame rather than a table. */
  boolean isFrame() {
    return cells == 1;
  }

  List<String> lines() {
    return rows.stream().map(row -> String.join("\t", row)).toList();
  }

  /** Puts what reaches down from the rows above, up to the next free column. */
  private void takeOpen() {
    while (row.size() < open.size()) {
      Down down = open.get(row.size());
      if (down == null) {
        return;
      }
      add(down.text(), down.rows() - 1);
    }
  }

  private void add(String text, int rowsBelow) {
    int column = row.size();
    while (open.size() <= column) {
      open.add(null);
    }
    open.set(column, rowsBelow > 0 ? new Down(text, rowsBelow) : null);
    row.add(text);
  }
}
