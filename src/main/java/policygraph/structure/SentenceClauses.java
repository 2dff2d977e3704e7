package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policygraph.text.CleanText;

/** Sentences that say in plain words who does something: 由市住房城乡建设局牵头负责系统功能完善. */
final class SentenceClauses {
  private static final String DOES = "(?:牵头|负责|会同|配合|作为|协调推动|承担|主管|统筹|组织|指导|落实|实施)";
  private static final Pattern WHO_DOES =
      Pattern.compile(
          "由[^。；;\\n]{2,60}?(?:牵头|负责|会同|组织|承担|落实|主办|配合|实施)"
              + "|(?:局|委|厅|办|部|院|处|署|联|会|政府|部门|单位|中心|公司|行|海关|小组|专班|会议|指挥部)[^。；;\\n，,]{0,6}?"
              + DOES);

  private final String text;

  SentenceClauses(String text) {
    this.text = text;
  }

  /** Adds the sentences between two offsets that are in no clause found already. */
  void find(int from, int to, List<FoundClause> found) {
    List<FoundClause> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || endsSentence(text.charAt(i))) {
        addFree(start, i, found, sentences);
        start = i + 1;
      }
    }
    found.addAll(sentences);
  }

  private static boolean endsSentence(char c) {
    return "。；;！\n".indexOf(c) >= 0 || c == CleanText.LOST;
  }

  /** The stretch without the clauses in it. */
  private void addFree(int from, int to, List<FoundClause> found, List<FoundClause> sentences) {
    int start = from;
    for (FoundClause clause : found) {
      if (clause.overlaps(start, to)) {
        add(start, Math.max(start, clause.from()), sentences);
        start = Math.min(to, clause.to());
      }
    }
    add(start, to, sentences);
  }

  private void add(int from, int to, List<FoundClause> sentences) {
    int start = from;
    while (start < to && CleanText.isBlank(text.charAt(start))) {
      start++;
    }
    if (to - start > 4 && WHO_DOES.matcher(text).region(start, to).find()) {
      sentences.add(new FoundClause(start, to, Clause.Form.SENTENCE));
    }
  }
}
