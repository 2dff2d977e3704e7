package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables that say who does what: a row of heads with 责任单位, 牵头单位 or 配合单位 among them, and the rows
 * below. Cells are separated by tabs. Each row is an item of its own.
 */
final class Tables {
  private static final Pattern WHO =
      Pattern.compile(
          "\\s*(?:牵头|责任|配合|主办|协办|承办|负责|参与|落实|实施)[^\\t\\n"
              + "，。：]{0,8}(?:单位|部门|处室|科室|机构|人)[^\\t\\n"
              + "，。]{0,4}");

  /** A row: its stretch and the heads of its table. */
  private record Row(Cells cells, Cells heads, int number) {}

  /**
   * The cells of a line: {@code starts} holds where each begins, and the end of the line plus one.
   */
  private record Cells(List<Integer> starts) {
    static Cells of(String text, int from, int to) {
      List<Integer> starts = new ArrayList<>();
      starts.add(from);
      for (int i = from; i < to; i++) {
        if (text.charAt(i) == '\t') {
          starts.add(i + 1);
        }
      }
      starts.add(to + 1);
      return new Cells(starts);
    }

    int count() {
      return starts.size() - 1;
    }

    int from(int cell) {
      return starts.get(cell);
    }

    int to(int cell) {
      return starts.get(cell + 1) - 1;
    }

    String text(String text, int cell) {
      return text.substring(from(cell), to(cell)).strip();
    }
  }

  private final String text;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final List<Marker> markers = new ArrayList<>();

  Tables(String text) {
    this.text = text;
    Cells heads = null;
    int number = 0;
    for (int at = 0; at < text.length() && text.indexOf('\t', at) >= 0; ) {
      int end = text.indexOf('\n', at);
      int to = end < 0 ? text.length() : end;
      Cells cells = Cells.of(text, at, to);
      if (cells.count() == 1) {
        heads = null;
      } else if (hasWho(cells)) {
        heads = cells;
        number = 0;
      } else if (heads != null) {
        addRow(new Row(cells, heads, ++number));
      }
      at = to + 1;
    }
  }

  private boolean hasWho(Cells cells) {
    for (int i = 0; i < cells.count(); i++) {
      if (WHO.matcher(cells.text(text, i)).matches()) {
        return true;
      }
    }
    return false;
  }

  private void addRow(Row row) {
    Cells cells = row.cells();
    rows.put(cells.from(0), row);
    String first = cells.text(text, 0);
    boolean numbered = first.matches("\\d{1,3}[.．、]?");
    String label = numbered ? first.replaceAll("\\D", "") : "";
    int to = numbered ? cells.from(1) : cells.from(0);
    markers.add(
        new Marker(MarkerStyle.ROW, row.number(), label, cells.from(0), to, Marker.Setting.LINE));
  }

  /** One marker a row. */
  List<Marker> markers() {
    return markers;
  }

  /** The cells of a row that say who, each with the head of its column. */
  List<FoundClause> clauses(int rowFrom) {
    List<FoundClause> found = new ArrayList<>();
    Row row = rows.get(rowFrom);
    if (row == null) {
      return found;
    }
    for (int i = 0; i < Math.min(row.cells().count(), row.heads().count()); i++) {
      boolean who = WHO.matcher(row.heads().text(text, i)).matches();
      if (who && !row.cells().text(text, i).isEmpty()) {
        found.add(
            new FoundClause(
                row.cells().from(i),
                row.cells().to(i),
                Clause.Form.TABLE_CELL,
                row.heads().from(i),
                row.heads().to(i)));
      }
    }
    return found;
  }
}
