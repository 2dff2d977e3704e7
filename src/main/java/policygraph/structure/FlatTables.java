package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.text.CleanText;

/**
 * Tables that were flattened into running text, one cell behind the other: their heads stand in a
 * row, and each row begins with its number. A number begins a row where it can stand nowhere else:
 * behind names of bodies, and such that it and those before and after it count up. Each row is an
 * item of its own; where its end is not known for sure, nothing is to be read from it.
 */
final class FlatTables {
  /** Numbers that lack in a row, behind which a table is taken to be over. */
  private static final int MOST_LACKING = 3;

  private static final int FEWEST_ROWS = 2;

  /** Longer texts behind the break of a page are no rest of a row. */
  private static final int LONGEST_REST = 300;

  private static final Pattern ENDS_ROW =
      Pattern.compile(
          ".*(?:[—－–-]|年底?前?|月[底初]?前?|日前?|季度|年内|全年|长期|推进|坚持|开展|完成|机场)\\s*$", Pattern.DOTALL);

  /** Behind a number that counts something in a sentence; not 个体工商户, with which a task begins. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[%％℃+\\-—~～/:：.．,，、。；;)）\\]】”至\\d]|个(?!体|人|性)|家(?!庭|政|电|装|具|禽)|项(?!目)|条(?!块|例|件)|[万亿元余倍座套岁名]"
              + "|户(?!籍|外)|人(?!才|民|力|员|社|居|口|工|防|大|文)|次(?!生)|处(?!置|理|罚|方)|台(?!账|商|胞|资|湾)|所(?!有)|多(?=[个家项万亿元年人])|级|类|批(?!发|量|准)|届|期(?!货)"
              + "|天(?!津|然|气|使)|周(?!边|期|密)|分(?!类|级|步|阶|层|区|析|期|批|工)|年(?!度|报|轻)|月(?!度)|日(?!常|照)|号");

  /** A row: where its number begins and ends, and where its text ends. */
  private record Row(
      int from, int bodyFrom, int to, int number, boolean sure, TableHeads.Found heads) {}

  private final String text;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

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

  /** Reads the rows of a table whose heads stand at {@code heads}, again on each page. */
  private void read(List<TableHeads.Found> heads, int end) {
    Map<Integer, NavigableSet<Integer>> places = candidates(heads, end);
    List<Integer> numbers = numbers(places);
    if (numbers.size() < FEWEST_ROWS || numbers.getFirst() != 1) {
      return;
    }
    Map<Integer, Integer> first = earliest(numbers, places);
    Map<Integer, Integer> last = latest(numbers, places);
    List<Integer> sure = numbers.stream().filter(n -> first.get(n).equals(last.get(n))).toList();
    for (int i = 0; i < sure.size(); i++) {
      int number = sure.get(i);
      int from = first.get(number);
      boolean isLast = i + 1 == sure.size();
      int to = isLast ? lastRowEnd(from, end) : first.get(sure.get(i + 1));
      boolean bounded = isLast ? number == numbers.getLast() : sure.get(i + 1) == number + 1;
      int bodyFrom = from + Integer.toString(number).length();
      rows.put(from, new Row(from, bodyFrom, to, number, bounded, heads.getFirst()));
    }
  }

  /** Where each number may begin a row. */
  private Map<Integer, NavigableSet<Integer>> candidates(List<TableHeads.Found> heads, int end) {
    Map<Integer, NavigableSet<Integer>> places = new HashMap<>();
    int at = heads.getFirst().end();
    while (at < end) {
      if (!Numeral.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int to = at;
      while (to < end && Numeral.isDigit(text.charAt(to))) {
        to++;
      }
      if (to - at <= 3 && !isCounted(to) && endsRow(at, heads)) {
        int value = Integer.parseInt(text.substring(at, to));
        places.computeIfAbsent(value, v -> new TreeSet<>()).add(at);
      }
      at = to;
    }
    return places;
  }

  private boolean isCounted(int to) {
    return to >= text.length() || COUNTED.matcher(text).region(to, text.length()).lookingAt();
  }

  /**
   * Whether what stands before a number ends a row, or is a line of heads. Behind the break of a
   * page that parts a row, the end of a sentence ends it as well, if its bodies stand before the
   * break.
   */
  private boolean endsRow(int number, List<TableHeads.Found> heads) {
    int before = blanksBefore(number);
    TableHeads.Found line = null;
    for (TableHeads.Found head : heads) {
      line = head.end() <= before ? head : line;
    }
    if (line == null || endsRow(before)) {
      return line != null;
    }
    boolean atBreak = line.end() == before;
    if (line == heads.getFirst()) {
      return atBreak;
    }
    boolean goesOn =
        before - line.end() <= LONGEST_REST && "。！；”".indexOf(text.charAt(before - 1)) >= 0;
    return (atBreak || goesOn) && endsRow(blanksBefore(line.start()));
  }

  private boolean endsRow(int before) {
    String words = text.substring(Math.max(0, before - 12), before);
    return ClauseSigns.endsWithBody(words) || ENDS_ROW.matcher(words).matches();
  }

  private int blanksBefore(int at) {
    int before = at;
    while (before > 0 && CleanText.isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before;
  }

  /** The numbers that can follow each other in the text, counting up from the first. */
  private static List<Integer> numbers(Map<Integer, NavigableSet<Integer>> places) {
    List<Integer> numbers = new ArrayList<>();
    int at = -1;
    int lacking = 0;
    for (int n = 1; lacking < MOST_LACKING; n++) {
      Integer place = places.getOrDefault(n, new TreeSet<>()).higher(at);
      lacking = place == null ? lacking + 1 : 0;
      if (place != null) {
        numbers.add(n);
        at = place;
      }
    }
    return numbers;
  }

  private static Map<Integer, Integer> earliest(
      List<Integer> numbers, Map<Integer, NavigableSet<Integer>> places) {
    Map<Integer, Integer> earliest = new HashMap<>();
    int at = -1;
    for (int n : numbers) {
      at = places.get(n).higher(at);
      earliest.put(n, at);
    }
    return earliest;
  }

  private static Map<Integer, Integer> latest(
      List<Integer> numbers, Map<Integer, NavigableSet<Integer>> places) {
    Map<Integer, Integer> latest = new HashMap<>();
    int at = Integer.MAX_VALUE;
    for (int n : numbers.reversed()) {
      at = places.get(n).lower(at);
      latest.put(n, at);
    }
    return latest;
  }

  /** The end of the line in which the bodies of the last row stand. */
  private int lastRowEnd(int from, int end) {
    int at = from;
    while (at < end) {
      int lineEnd = text.indexOf('\n', at);
      int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      if (to > from && endsRow(to)) {
        return to;
      }
      at = to + 1;
    }
    int lineEnd = text.indexOf('\n', from);
    return lineEnd < 0 || lineEnd > end ? end : lineEnd;
  }
}
