package policygraph.structure;

import java.util.List;
import policygraph.text.CleanText;

/**
 * The heading of a section: the words behind its marker up to the first stop, line end or clause.
 */
final class Heading {
  private Heading() {}

  /** Offset where the heading ends; it may end with its full stop. */
  static int end(String text, Item item, List<FoundClause> clauses) {
    int to = clauses.isEmpty() ? item.bodyTo : clauses.getFirst().from();
    int at = item.bodyFrom();
    while (at < to && CleanText.isBlank(text.charAt(at))) {
      at++;
    }
    while (at < to && "。\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != CleanText.LOST) {
      at++;
    }
    return at < to && text.charAt(at) == '。' ? at + 1 : at;
  }

  /** As printed, without the stop and the marks of markup. */
  static CleanText text(CleanText clean, int from, int end) {
    CleanText heading = clean.sub(from, end);
    heading = heading.filter(keeping(heading)).strip();
    while (!heading.isEmpty() && "。：:".indexOf(heading.charAt(heading.length() - 1)) >= 0) {
      heading = heading.sub(0, heading.length() - 1);
    }
    return heading;
  }

  private static java.util.function.IntPredicate keeping(CleanText heading) {
    return i -> heading.charAt(i) != '*' && heading.charAt(i) != CleanText.LOST;
  }
}
