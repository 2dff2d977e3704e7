package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policygraph.text.CleanText;

/**
 * Tables that were flattened into running text, one cell behind the other: their heads stand in a
 * row, and each row begins with its number. A number begins a row where it can stand nowhere else:
 * behind names of bodies, and such that it and those before and after it count up. Each row is an
 * item of its own; where its end is not known for sure, nothing is to be read from it.
 */
final class FlatTables {
  private static final int FEWEST_ROWS = 2;

  /** A row: where its number begins and ends, and where its text ends. */
  private record Row(
      int from, int bodyFrom, int to, int number, boolean sure, TableHeads.Found heads) {}

  private final String text;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final List<TableHeads.Found> unread = new ArrayList<>();

  FlatTables(String text) {
    this.text = text;
    if (text.indexOf(CleanText.LOST) >= 0) {
      return;
    }
    List<TableHeads.Found> heads = TableHeads.find(text);
    for (int i = 0; i < heads.size(); ) {
      int next = i + 1;
      while (next < heads.size() && isSame(heads.get(i), heads.get(next))) {
        next++;
      }
      int end = next < heads.size() ? heads.get(next).start() : text.length();
      read(heads.subList(i, next), end);
      i = next;
    }
  }

  private static boolean isSame(TableHeads.Found a, TableHeads.Found b) {
    return a.heads().equals(b.heads());
  }

  /** One marker a row. */
  List<Marker> markers() {
    List<Marker> markers = new ArrayList<>();
    for (Row row : rows.values()) {
      markers.add(
          new Marker(
              MarkerStyle.FLAT_ROW,
              row.number(),
              Integer.toString(row.number()),
              row.from(),
              row.bodyFrom(),
              Marker.Setting.LINE));
    }
    return markers;
  }

  /** Whether an offset stands in a row, so that a number there begins no item. */
  boolean covers(int offset) {
    Map.Entry<Integer, Row> row = rows.floorEntry(offset);
    return row != null && offset < row.getValue().to();
  }

  /** The whole of the row that begins at an offset, with the heads of its table; null if none. */
  @Nullable FoundClause clause(int from) {
    Row row = rows.get(from);
    if (row == null) {
      return null;
    }
    Clause.Form form = row.sure() ? Clause.Form.FLAT_ROW : Clause.Form.UNSURE_ROW;
    return new FoundClause(row.bodyFrom(), row.to(), form, row.heads().start(), row.heads().end());
  }

  /** Lines of heads of tables in which no row could be told. */
  List<TableHeads.Found> unread() {
    return unread;
  }

  /** Reads the rows of a table whose heads stand at {@code heads}, again on each page. */
  private void read(List<TableHeads.Found> heads, int end) {
    RowNumbers numbers = new RowNumbers(text, heads, end);
    RowNumbers.Chain chain = numbers.chain();
    List<RowNumbers.Found> sure = chain.sure();
    if (sure.size() < FEWEST_ROWS) {
      unread.add(heads.getFirst());
      return;
    }
    for (int i = 0; i < sure.size(); i++) {
      RowNumbers.Found at = sure.get(i);
      boolean last = i + 1 == sure.size();
      int to = last ? lastRowEnd(numbers, heads.getFirst(), at.to(), end) : sure.get(i + 1).from();
      boolean bounded =
          last
              ? at.number() == chain.last() && !numbers.mayHideNext(at, to)
              : sure.get(i + 1).number() == at.number() + 1;
      rows.put(at.from(), new Row(at.from(), at.to(), to, at.number(), bounded, heads.getFirst()));
    }
  }

  /**
   * The end of the line in which the bodies of the last row stand; of the last of them where each
   * cell has a line.
   */
  private int lastRowEnd(RowNumbers numbers, TableHeads.Found heads, int from, int end) {
    int cells = TableHeads.of(heads.heads()).columns().size();
    int found = 0;
    int rowEnd = -1;
    for (int at = from; at < end && found < cells; ) {
      int to = lineEnd(at, end);
      boolean sentence = text.substring(at, to).indexOf('。') >= 0;
      if (to > from && numbers.endsRow(to) && (found == 0 || !sentence)) {
        rowEnd = to;
        found = sentence ? cells : found + 1;
      } else if (found > 0) {
        break;
      }
      at = to + 1;
    }
    return rowEnd < 0 ? lineEnd(from, end) : rowEnd;
  }

  private int lineEnd(int from, int end) {
    int to = text.indexOf('\n', from);
    return to < 0 || to > end ? end : to;
  }
}
