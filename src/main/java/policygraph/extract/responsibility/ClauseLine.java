package policygraph.extract.responsibility;

import policygraph.text.CleanText;

/** Makes one line of a clause: no outer brackets, no line ends, no blanks. */
final class ClauseLine {
  private static final String OPENING = "（(〔[［【";
  private static final String CLOSING = "）)〕]］】";
  private static final String NAME_ENDS = "局厅委办部院会社区府司心关行";
  private static final String NAME_STARTS = "省市州县区各自国中人";

  private ClauseLine() {}

  static Line of(String clause) {
    return withoutBrackets(Line.of(joined(clause.replace(String.valueOf(CleanText.LOST), ""))));
  }

  /** Takes blanks out; between two names of a table's cell they stand for 、. */
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CleanText.isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && !joined.isEmpty() && isBoundary(joined.charAt(joined.length() - 1), c)) {
        joined.append('、');
      }
      blank = false;
      joined.append(c);
    }
    return joined.toString();
  }

  private static boolean isBoundary(char end, char start) {
    return NAME_ENDS.indexOf(end) >= 0 && NAME_STARTS.indexOf(start) >= 0;
  }

  /** Takes off a bracket around the whole, closed or not; inner brackets stay. */
  private static Line withoutBrackets(Line line) {
    String printed = line.printed();
    if (printed.isEmpty() || OPENING.indexOf(printed.charAt(0)) < 0) {
      return line;
    }
    boolean closed = CLOSING.indexOf(printed.charAt(printed.length() - 1)) >= 0;
    Line inner = line.sub(1, line.length() - (closed ? 1 : 0));
    // An unclosed bracket may end with one of its inner brackets: put that one back.
    return closed && inner.depth(inner.length()) > 0 ? line.sub(1) : inner;
  }
}
