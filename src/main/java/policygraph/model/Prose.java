package policygraph.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the responsibility clauses out of a measure's text, so that words are sought in the rest.
 */
final class Prose {
  private static final String OPEN = "（(〔[［【";
  private static final String CLOSE = "）)〕]］】";

  /** 牵头单位：…, 责任单位：…, 完成时限：… on a line of its own. */
  private static final Pattern LABELLED_LINE =
      Pattern.compile("(?m)^\\s*(牵头|责任|配合|负责|主责|协办|主办)(单位|部门|处室|主体)\\s*[：:].*$");

  private Prose() {}

  static String of(String text, List<Responsibility> responsibilities) {
    if (responsibilities.isEmpty()) {
      return text;
    }
    StringBuilder prose = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = OPEN.indexOf(text.charAt(at)) < 0 ? -1 : end(text, at);
      if (end > at && isClause(text.substring(at, end), responsibilities)) {
        at = end;
      } else {
        prose.append(text.charAt(at++));
      }
    }
    return LABELLED_LINE.matcher(prose).replaceAll("");
  }

  /** Behind the bracket that closes the one at {@code open}; the text's end where none does. */
  private static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isClause(String group, List<Responsibility> responsibilities) {
    return responsibilities.stream().anyMatch(r -> group.contains(r.mention()));
  }
}
