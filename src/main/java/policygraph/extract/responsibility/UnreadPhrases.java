package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.model.Evidence;
import policygraph.model.GapReport;
import policygraph.model.Responsibility;
import policygraph.text.CleanText;

/**
 * Phrases in the prose of a measure that name bodies, look as if they say who does it, and are no
 * clause of any form: brackets with lists of bodies, lines such as 主办：市体育局.
 */
final class UnreadPhrases {
  /** Why a phrase is in the gap report. */
  static final String WHY = "names bodies in a form that no rule reads";

  private static final Pattern BRACKET =
      Pattern.compile("[（(〔\\[［【]([^（(〔\\[［【）)〕\\]］】\\n]{3,400})[）)〕\\]］】]");
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^\\s*[\\p{IsHan}]{0,6}(?:牵头|责任|配合|主办|协办|承办|参与|负责|落实)[\\p{IsHan}]{0,4}\\s*[：:∶﹕]([^\\n"
              + "]{3,400})$");

  /** Words that explain what stands before them. */
  private static final Pattern REMARK =
      Pattern.compile("^(?:以下|下称|简称|即|含|包括|包含|如|例如|原|除|详见|见|附|注|《|经).*|.*(?:简称|统称).*");

  private static final Pattern LISTED = Pattern.compile(".*[、，；,;].*");

  private final NameJudge judge;

  UnreadPhrases(NameJudge judge) {
    this.judge = judge;
  }

  /**
   * @param read what was read from the measure; a phrase inside its evidence is read
   */
  List<GapReport.Doubt> in(CleanText prose, List<Responsibility> read) {
    List<GapReport.Doubt> unread = new ArrayList<>();
    String text = prose.toString();
    for (Pattern pattern : List.of(BRACKET, LINE)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        String words = m.group(1).strip();
        boolean list = pattern == LINE || LISTED.matcher(words).matches();
        if (list && !REMARK.matcher(words).matches() && namesBody(ClauseLine.of(words))) {
          Evidence evidence = prose.evidence(m.start(), m.end(), "unread");
          if (read.stream().noneMatch(r -> r.evidence().span().overlaps(evidence.span()))) {
            unread.add(new GapReport.Doubt(evidence.span(), evidence.quote(), WHY));
          }
        }
      }
    }
    return unread;
  }

  private boolean namesBody(Line line) {
    return line.split("，；。、：").stream()
        .map(Line::plain)
        .anyMatch(name -> name.length() > 2 && judge.isKnown(name) && judge.isSingle(name));
  }
}
