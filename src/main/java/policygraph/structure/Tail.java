package policygraph.structure;

import java.util.List;
import java.util.regex.Pattern;

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

  Tail(String text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  /** Offset where the measure that stands in a stretch ends. */
  int start(Item item, int from, int to) {
    int end = lastLine(item, from, to);
    List<FoundClause> marked = clauses.marked(from, end);
    if (!marked.isEmpty()) {
      int after = marked.getLast().to();
      int stop = after < end && "。；;".indexOf(text.charAt(after)) >= 0 ? after + 1 : after;
      String rest = text.substring(Math.min(stop, end), end).strip();
      boolean heading = rest.length() < LONGEST_HEADING && rest.matches("[^。；\\n]+[：:]?");
      if (!rest.isEmpty() && (heading || CLOSING.matcher(rest).matches())) {
        return stop;
      }
    }
    return end;
  }

  /** Leaves out the paragraphs behind the last of a list of one-paragraph items. */
  private int lastLine(Item item, int from, int to) {
    int first = text.indexOf('\n', from);
    if (first < 0 || first >= to || !endsSentence(from, first) || hasLongSibling(item)) {
      return to;
    }
    int end = first;
    while (end < to) {
      int next = text.indexOf('\n', end + 1);
      int lineEnd = next < 0 || next > to ? to : next;
      boolean clause = !clauses.marked(end, lineEnd).isEmpty();
      if (endsSentence(from, end) && !clause && !text.substring(end, lineEnd).isBlank()) {
        return isLastSibling(item) ? end : to;
      }
      end = lineEnd;
    }
    return to;
  }

  private boolean endsSentence(int from, int end) {
    String line = text.substring(from, end).stripTrailing();
    return !line.isEmpty() && "。！？；）)〕］]".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isLastSibling(Item item) {
    return item.parent == null || item.parent.children.getLast() == item;
  }

  private boolean hasLongSibling(Item item) {
    if (item.parent == null) {
      return false;
    }
    for (Item sibling : item.parent.children) {
      String words = text.substring(sibling.from(), sibling.bodyTo).strip();
      if (sibling != item && words.indexOf('\n') >= 0) {
        return true;
      }
    }
    return false;
  }
}
