package policygraph.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import policygraph.text.CleanText;

/**
 * Tells where the words of an item end and closing words of the document, or a heading without a
 * number, follow in the same stretch.
 */
final class Tail {
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\s*(?:本[^，。]{0,12}自.{0,20}(?:施行|实施|执行|生效)|附\\s*件|公开方式|抄送|（此件|\\(此件|有效期|以上|本(?:方案|措施|意见|办法|通知|行动方案|政策)[^，。]{0,12}由).*",
          Pattern.DOTALL);

  private static final int LONGEST_HEADING = 40;

  private final String text;
  private final Clauses clauses;

  /** How many items of a list have more than one line, by the first of them. */
  private final Map<Item, Integer> longItems = new HashMap<>();

  Tail(String text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  /** Whether words close a document: when it comes into force, how long it holds, who has it. */
  static boolean isClosing(String words) {
    return CLOSING.matcher(words).matches();
  }

  /** Offset where the measure that stands in a stretch ends. */
  int start(Item item, int from, int to) {
    if (item.style() == MarkerStyle.ROW) {
      return lineEnd(from, to);
    }
    if (item.style() == MarkerStyle.FLAT_ROW) {
      return clauses.between(from, to).getFirst().to();
    }
    int end = lastLine(item, from, to);
    List<FoundClause> marked = clauses.marked(from, end);
    if (!marked.isEmpty()) {
      int after = marked.getLast().to();
      int stop = after < end && "。；;".indexOf(text.charAt(after)) >= 0 ? after + 1 : after;
      String rest = text.substring(Math.min(stop, end), end).strip();
      boolean heading = rest.length() < LONGEST_HEADING && rest.matches("[^。；\\n]+[：:]?");
      if (!rest.isEmpty() && (heading || isClosing(rest))) {
        return stop;
      }
    }
    return end;
  }

  /** Leaves out the paragraphs behind the last of a list of one-paragraph items. */
  private int lastLine(Item item, int from, int to) {
    int first = text.indexOf('\n', from);
    boolean single = first < 0 || first >= to || !endsSentence(from, first);
    if (single || item.siblings.getLast() != item || hasLongSibling(item)) {
      return to;
    }
    List<FoundClause> marked = clauses.marked(from, to);
    int end = marked.isEmpty() ? first : lineEnd(Math.max(first, marked.getLast().to() - 1), to);
    while (end < to && !endsSentence(from, end)) {
      end = lineEnd(end + 1, to);
    }
    return end;
  }

  private int lineEnd(int from, int to) {
    int end = text.indexOf('\n', from);
    return end < 0 || end > to ? to : end;
  }

  private boolean endsSentence(int from, int end) {
    int last = end - 1;
    while (last > from && CleanText.isBlank(text.charAt(last))) {
      last--;
    }
    return last >= from && "。！？；）)〕］]".indexOf(text.charAt(last)) >= 0;
  }

  private boolean hasLongSibling(Item item) {
    int others = isLong(item) ? 1 : 0;
    return longItems.computeIfAbsent(
            item.siblings.getFirst(), f -> (int) f.siblings.stream().filter(this::isLong).count())
        > others;
  }

  private boolean isLong(Item item) {
    return text.substring(item.from(), item.bodyTo).strip().indexOf('\n') >= 0;
  }
}
