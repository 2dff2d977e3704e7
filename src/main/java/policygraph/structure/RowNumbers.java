package policygraph.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import policygraph.text.CleanText;

/**
 * The numbers that begin the rows of a flattened table: each behind names of bodies, and such that
 * they count up. A number is sure where it can stand nowhere else.
 */
final class RowNumbers {
  /** Numbers that lack in a row, behind which a table is taken to be over. */
  private static final int MOST_LACKING = 3;

  /** Longer texts behind the break of a page are no rest of a row. */
  private static final int LONGEST_REST = 300;

  private static final String STOPS = ".．、";

  private static final Pattern ENDS_ROW =
      Pattern.compile(
          ".*(?:[—－–-]|年底?前?|月[底初]?前?|日前?|季度|年内|全年|长期|推进|坚持|开展|完成|机场)\\s*$", Pattern.DOTALL);

  /** Behind a number that counts something in a sentence; not 个体工商户, with which a task begins. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[%％℃+\\-—~～/:：.．,，、。；;)）\\]】”至\\d]|个(?!体|人|性)|家(?!庭|政|电|装|具|禽)|项(?!目)|条(?!块|例|件)|[万亿元余倍座套岁名]"
              + "|户(?!籍|外)|人(?!才|民|力|员|社|居|口|工|防|大|文)|次(?!生)|处(?!置|理|罚|方)|台(?!账|商|胞|资|湾)|所(?!有)|多(?=[个家项万亿元年人])|级|类|批(?!发|量|准)|届|期(?!货)"
              + "|天(?!津|然|气|使)|周(?!边|期|密)|分(?!类|级|步|阶|层|区|析|期|批|工)|年(?!度|报|轻)|月(?!度)|日(?!常|照)|号");

  /**
   * A number that begins a row.
   *
   * @param to offset behind it and its stop
   */
  record Found(int number, int from, int to) {}

  private final String text;
  private final List<TableHeads.Found> heads;
  private final int end;

  /** Whether a stop follows each number: 1.推进…2.建立…. */
  private final boolean stopped;

  /**
   * @param heads the table's lines of heads, one a page
   * @param end where what may be of the table ends
   */
  RowNumbers(String text, List<TableHeads.Found> heads, int end) {
    this.text = text;
    this.heads = heads;
    this.end = end;
    int at = heads.getFirst().end();
    while (at < end && CleanText.isBlank(text.charAt(at))) {
      at++;
    }
    while (at < end && Numeral.isDigit(text.charAt(at))) {
      at++;
    }
    this.stopped = at < end && STOPS.indexOf(text.charAt(at)) >= 0;
  }

  /** The numbers that are sure, and the last number of all. */
  record Chain(List<Found> sure, int last) {}

  Chain chain() {
    Map<Integer, NavigableSet<Integer>> places = candidates();
    List<Found> all = counting(places);
    if (all.isEmpty() || all.getFirst().number() != 1) {
      return new Chain(List.of(), 0);
    }
    List<Found> sure = new ArrayList<>();
    int behind = Integer.MAX_VALUE;
    for (Found found : all.reversed()) {
      // the last place at which the number can stand before those that follow it
      Integer last = places(places, found.number()).lower(behind);
      behind = last == null ? found.from() : last;
      if (behind == found.from()) {
        sure.addFirst(found);
      }
    }
    return new Chain(sure, all.getLast().number());
  }

  private static NavigableSet<Integer> places(
      Map<Integer, NavigableSet<Integer>> places, int number) {
    return places.getOrDefault(number, Collections.emptyNavigableSet());
  }

  /** Where each number may begin a row. */
  private Map<Integer, NavigableSet<Integer>> candidates() {
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
      if (to - at <= 3 && isBounded(to) && isBehindRow(at)) {
        int value = Integer.parseInt(text.substring(at, to));
        places.computeIfAbsent(value, v -> new TreeSet<>()).add(at);
      }
      at = to;
    }
    return places;
  }

  /** Whether what follows a number lets it begin a row. */
  private boolean isBounded(int to) {
    if (stopped) {
      boolean stop = to + 1 < text.length() && STOPS.indexOf(text.charAt(to)) >= 0;
      return stop && !Numeral.isDigit(text.charAt(to + 1));
    }
    return to < text.length() && !COUNTED.matcher(text).region(to, text.length()).lookingAt();
  }

  /**
   * Whether what stands before a number ends a row, or is a line of heads. Behind the break of a
   * page that parts a row, the end of a sentence ends it as well, if its bodies stand before the
   * break.
   */
  private boolean isBehindRow(int number) {
    int before = blanksBefore(number);
    TableHeads.Found line = null;
    for (TableHeads.Found head : heads) {
      line = head.end() <= before ? head : line;
    }
    if (line == null || endsRow(before)) {
      return line != null;
    }
    boolean atBreak = line.end() == before;
    if (line.equals(heads.getFirst())) {
      return atBreak;
    }
    boolean goesOn =
        before - line.end() <= LONGEST_REST && "。！；”".indexOf(text.charAt(before - 1)) >= 0;
    return (atBreak || goesOn) && endsRow(blanksBefore(line.start()));
  }

  /** Whether the number of another row may be part of a longer one: row 23 in 235G基站. */
  boolean mayHideNext(Found row, int to) {
    String next = Integer.toString(row.number() + 1);
    for (int at = text.indexOf(next, row.to());
        at >= 0 && at < to;
        at = text.indexOf(next, at + 1)) {
      if (!Numeral.isDigit(text.charAt(at - 1)) && isBehindRow(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words before an offset end a row as bodies, dates and empty cells do. */
  boolean endsRow(int before) {
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

  /** The numbers that can follow each other in the text, each at its first place. */
  private List<Found> counting(Map<Integer, NavigableSet<Integer>> places) {
    List<Found> counting = new ArrayList<>();
    int at = -1;
    int lacking = 0;
    for (int n = 1; lacking < MOST_LACKING; n++) {
      Integer place = places(places, n).higher(at);
      lacking = place == null ? lacking + 1 : 0;
      if (place != null) {
        int to = place + Integer.toString(n).length();
        counting.add(new Found(n, place, stopped ? to + 1 : to));
        at = place;
      }
    }
    return counting;
  }
}
