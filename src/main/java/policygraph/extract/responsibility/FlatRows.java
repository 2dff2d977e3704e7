package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What stands before names of the same list, or ends a name that would adjoin the next. */
  private static final String NAME_ENDS = "、，；和及与局厅委办部署院会社区县市府司心关行室组处站团位";

  private static final int MORE_CELLS = 2;

  /** Names in the words before a row's bodies: they may be of the same cell. */
  private static final Pattern LISTED =
      Pattern.compile("[省市区县州国][\\p{IsHan}]{1,12}(?:局|委|办|厅|部|院|会|中心|政府|公司)[、，]");

  private final RowCells cells;
  private final ClauseReader reader;
  private final IdentityHashMap<Clause, FlatRow> rows = new IdentityHashMap<>();

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
  private record End(TableHeads heads, String text, int from, int to, boolean whole, Dense dense) {
    List<Column> columns() {
      return heads.columns();
    }

    String words(int from) {
      return dense.words().substring(from);
    }

    boolean isBehindBlank(int at) {
      return CleanText.isBlank(text.charAt(dense.origins()[at] - 1));
    }
  }

  private void read(List<Clause> clauses) {
    Set<String> told = new HashSet<>();
    List<Clause> left = new ArrayList<>();
    boolean doubtful = false;
    for (Clause clause : clauses) {
      End end = end(clause);
      rows.put(clause, new FlatRow(end.from(), end.to(), null));
      if (clause.form() != Clause.Form.FLAT_ROW || !end.heads().endRows()) {
        continue;
      }
      int start = start(end);
      List<String> cut = start < 0 ? null : cells.cut(end.words(start), end.columns(), Set.of());
      if (cut != null) {
        put(clause, end, start, cut);
        cut.forEach(cell -> told.addAll(cells.bodies(cell)));
      } else if (start < 0) {
        left.add(clause);
      }
      doubtful |= cut == null && start == 0;
    }
    if (doubtful) {
      rows.replaceAll((clause, row) -> new FlatRow(row.from(), row.to(), null));
    }
    for (Clause clause : left) {
      readTold(clause, doubtful ? Set.of() : told);
    }
  }

  /** Reads a row whose bodies follow words of a sentence, if other rows name the first of them. */
  private void readTold(Clause clause, Set<String> told) {
    End end = end(clause);
    String words = end.dense().words();
    for (int at = 0; at < words.length(); at++) {
      List<String> cut =
          isStart(words, at, told) ? cells.cut(end.words(at), end.columns(), told) : null;
      if (cut != null && told.contains(firstName(cut))) {
        put(clause, end, at, cut);
        return;
      }
    }
  }

  private static boolean isStart(String words, int at, Set<String> told) {
    boolean behindName = at > 0 && NAME_ENDS.indexOf(words.charAt(at - 1)) >= 0;
    return !behindName && told.stream().anyMatch(name -> words.startsWith(name, at));
  }

  private String firstName(List<String> cut) {
    return cut.stream()
        .filter(c -> !c.isEmpty())
        .flatMap(c -> cells.names(c).stream())
        .findFirst()
        .orElse("");
  }

  /**
   * Where names and nothing else begin, behind a sentence or a blank: as many cells of them as the
   * table has, or more, so that a cell holds several. Less than 0 if nowhere.
   */
  private int start(End end) {
    for (int at = 0; at < end.dense().words().length(); at++) {
      boolean begins = at == 0 ? end.whole() : end.isBehindBlank(at);
      List<Column> columns = new ArrayList<>(end.columns());
      for (int more = 0; begins && more <= MORE_CELLS; more++) {
        if (cells.canCut(end.words(at), columns)) {
          return LISTED.matcher(end.dense().words().substring(0, at)).find() ? -1 : at;
        }
        columns.addFirst(new Column(Kind.WHO, ""));
      }
    }
    return -1;
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
      return new End(heads, text, start, breakAt, start > rowFrom, Dense.of(text, start, breakAt));
    }
    if (endsSentence(text.substring(rowFrom, breakAt).strip())) {
      int start = afterSentence(text, behind, text.length());
      return new End(heads, text, start, text.length(), true, Dense.of(text, start, text.length()));
    }
    int start = afterSentence(text, rowFrom, breakAt);
    return new End(heads, text, start, text.length(), false, Dense.of(text, start, start));
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
