package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables that say who does what: a row of heads with 责任单位, 牵头单位 or 配合单位 among them, and the rows
 * below. A row with a single cell is a heading among them. Cells are separated by tabs. Each row is
 * an item of its own.
 */
final class Tables {
  private static final Pattern WHO =
      Pattern.compile(
          "\\s*(?:主要|市级|省级|区级|县级)?(?:牵头|责任|配合|主办|协办|承办|承担|负责|参与|参加|落实|实施|主管|分工)[^\\t\\n"
              + "，。：]{0,8}(?:单位|部门|处室|科室|机构|主体|人)[^\\t\\n"
              + "，。]{0,4}");

  private static final Pattern WHEN =
      Pattern.compile("(?:计划|要求)?(?:完成|办结|实施|推进)?(?:时限|时间|期限|进度|日期)(?:要求|安排|节点)?");

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

    List<String> texts(String text) {
      return IntStream.range(0, count()).mapToObj(i -> text(text, i)).toList();
    }

    /** How many cells are not empty; a row with one is a heading, or the rest of the row above. */
    long filled(String text) {
      return texts(text).stream().filter(cell -> !cell.isEmpty()).count();
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
        // the heads stand again on each page that a table goes on over
        boolean again = heads != null && heads.texts(text).equals(cells.texts(text));
        number = again ? number : 0;
        heads = cells;
      } else if (heads != null && cells.filled(text) > 1) {
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
    String label = cells.text(text, 0).replaceAll("[（()）.．、\\s]", "");
    int printed = Numeral.value(label);
    boolean numbered = printed > 0 && cells.count() > 1;
    markers.add(
        new Marker(
            MarkerStyle.ROW,
            numbered ? printed : row.number(),
            numbered ? label : "",
            cells.from(0),
            numbered ? cells.from(1) : cells.from(0),
            Marker.Setting.LINE));
  }

  /** One marker a row. */
  List<Marker> markers() {
    return markers;
  }

  /** The cells of a row that say who, or until when, each with the head of its column. */
  List<FoundClause> clauses(int rowFrom) {
    List<FoundClause> found = new ArrayList<>();
    Row row = rows.get(rowFrom);
    if (row == null) {
      return found;
    }
    for (int i = 0; i < Math.min(row.cells().count(), row.heads().count()); i++) {
      String head = row.heads().text(text, i);
      boolean says = WHO.matcher(head).matches() || WHEN.matcher(head).matches();
      if (says && !row.cells().text(text, i).isEmpty()) {
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
