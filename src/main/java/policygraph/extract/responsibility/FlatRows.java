package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.structure.TableHeads;
import policygraph.structure.TableHeads.Column;
import policygraph.structure.TableHeads.Kind;
import policygraph.text.CleanText;

/**
 * The rows of a document's flattened tables. A row is read only where its end can be cut into cells
 * in one way; a table in which cells seem to hold names without separators is not read at all.
 */
final class FlatRows {
  private static final String STOPS = "。！？；";

  private final RowCells cells;
  private final ClauseReader reader;
  private final Map<Clause, FlatRow> rows = new IdentityHashMap<>();

  private FlatRows(RowCells cells, ClauseReader reader) {
    this.cells = cells;
    this.reader = reader;
  }

  static FlatRows of(ParsedPolicy policy, RowCells cells, ClauseReader reader) {
    FlatRows rows = new FlatRows(cells, reader);
    List<Clause> clauses = new ArrayList<>();
    for (ParsedMeasure measure : policy.measures()) {
      measure.clauses().stream().filter(c -> c.form().isFlat()).forEach(clauses::add);
    }
    rows.read(clauses);
    return rows;
  }

  FlatRow row(Clause clause) {
    return rows.getOrDefault(clause, new FlatRow(0, 0, null));
  }

  /** A stretch of a row without blanks, with the way back to the clause's text. */
  private record Dense(String words, int[] origins) {
    static Dense of(String text, int from, int to) {
      StringBuilder words = new StringBuilder();
      int[] origins = new int[to - from];
      for (int i = from; i < to; i++) {
        if (!CleanText.isBlank(text.charAt(i))) {
          origins[words.length()] = i;
          words.append(text.charAt(i));
        }
      }
      return new Dense(words.toString(), origins);
    }
  }

  /**
   * The end of a row where its bodies stand.
   *
   * @param whole whether nothing but its bodies stands there
   * @param dense the words to cut; empty where cells are parted by the break of a page
   */
  private record End(TableHeads heads, int from, int to, boolean whole, Dense dense) {}

  private void read(List<Clause> clauses) {
    Set<String> told = new HashSet<>();
    List<Clause> left = new ArrayList<>();
    boolean doubtful = false;
    for (Clause clause : clauses) {
      End end = end(clause);
      List<String> cut = isReadable(clause, end) ? cut(end, Set.of()) : null;
      doubtful |= cut == null && end.whole() && hasMoreCells(end);
      if (cut == null) {
        left.add(clause);
      } else {
        put(clause, end, 0, cut);
        cut.forEach(cell -> told.addAll(cells.bodies(cell)));
      }
    }
    if (doubtful) {
      rows.replaceAll((clause, row) -> new FlatRow(row.from(), row.to(), null));
    }
    for (Clause clause : left) {
      readTold(clause, doubtful ? Set.of() : told);
    }
  }

  private static boolean isReadable(Clause clause, End end) {
    return clause.form() == Clause.Form.FLAT_ROW && end.whole() && end.heads().endRows();
  }

  /** Reads a row whose bodies follow words of a sentence, if other rows name the first of them. */
  private void readTold(Clause clause, Set<String> told) {
    End end = end(clause);
    String words = end.dense().words();
    boolean readable = clause.form() == Clause.Form.FLAT_ROW && end.heads().endRows();
    for (int at = 0; readable && at < words.length(); at++) {
      List<String> cut =
          isStart(words, at, told)
              ? cells.cut(words.substring(at), end.heads().columns(), told)
              : null;
      if (cut != null && told.contains(firstName(cut))) {
        put(clause, end, at, cut);
        return;
      }
    }
    rows.put(clause, new FlatRow(end.from(), end.to(), null));
  }

  private static boolean isStart(String words, int at, Set<String> told) {
    boolean listed = at > 0 && "、，；和及与".indexOf(words.charAt(at - 1)) >= 0;
    return !listed && told.stream().anyMatch(name -> words.startsWith(name, at));
  }

  private String firstName(List<String> cut) {
    return cut.stream()
        .filter(c -> !c.isEmpty())
        .flatMap(c -> cells.names(c).stream())
        .findFirst()
        .orElse("");
  }

  private @Nullable List<String> cut(End end, Set<String> told) {
    return cells.cut(end.dense().words(), end.heads().columns(), told);
  }

  private boolean hasMoreCells(End end) {
    List<Column> more = new ArrayList<>(end.heads().columns());
    more.add(new Column(Kind.WHO, ""));
    return cells.cut(end.dense().words(), more, Set.of()) != null;
  }

  private void put(Clause clause, End end, int start, List<String> cut) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cut.size(); i++) {
      if (!cut.get(i).isEmpty()) {
        line.append(end.heads().columns().get(i).head()).append('：').append(cut.get(i)).append('；');
      }
    }
    Reading reading = reader.read(Line.of(line.toString()));
    int from = end.dense().origins()[start];
    int to = end.dense().origins()[end.dense().words().length() - 1] + 1;
    rows.put(clause, new FlatRow(from, to, reading));
  }

  /** The end of a row: behind its last sentence, before the break of a page if one parts it. */
  private static End end(Clause clause) {
    String text = clause.text().toString();
    int headEnd = text.indexOf('：');
    TableHeads heads = TableHeads.of(text.substring(0, headEnd));
    int rowFrom = headEnd + 1;
    List<int[]> pieces = TableHeads.pieces(text.substring(rowFrom));
    int breakAt = rowFrom + pieces.getFirst()[1];
    int behind = rowFrom + pieces.getLast()[0];
    String rest = text.substring(behind).strip();
    boolean torn = pieces.size() > 1 && !rest.isEmpty();
    if (!torn || endsSentence(rest)) {
      int start = afterSentence(text, rowFrom, breakAt);
      return new End(heads, start, breakAt, start > rowFrom, Dense.of(text, start, breakAt));
    }
    if (endsSentence(text.substring(rowFrom, breakAt).strip())) {
      int start = afterSentence(text, behind, text.length());
      return new End(heads, start, text.length(), true, Dense.of(text, start, text.length()));
    }
    int start = afterSentence(text, rowFrom, breakAt);
    return new End(heads, start, text.length(), false, Dense.of(text, start, start));
  }

  private static int afterSentence(String text, int from, int to) {
    int start = to;
    while (start > from && STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
