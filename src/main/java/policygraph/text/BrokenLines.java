package policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that were broken inside a sentence, a bracket or a name, as at the end of a page. */
final class BrokenLines {
  /**
   * A bracket that is not closed within so many chars is a slip of the pen and holds nothing
   * together.
   */
  private static final int LONGEST_BRACKET = 400;

  /** A line shorter than this, in chars, may be a title, heading or signature. */
  private static final int SHORT_LINE = 30;

  /** 2023年5月10日 */
  private static final Pattern SIGNED = Pattern.compile("年.{1,3}月.{1,3}日$");

  List<CleanText> mend(List<CleanText> lines) {
    List<CleanText> paragraphs = new ArrayList<>();
    List<CleanText> open = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (CleanText line : lines) {
      if (!open.isEmpty() && !continues(text, line.toString())) {
        paragraphs.add(line.join(open));
        open.clear();
        text.setLength(0);
      }
      open.add(line);
      text.append(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.getFirst().join(open));
    }
    return paragraphs;
  }

  private static boolean continues(CharSequence before, String line) {
    if ("，。、；：！？）)〕］】》”’,;:!?".indexOf(line.charAt(0)) >= 0) {
      return true;
    }
    char last = before.charAt(before.length() - 1);
    if (Markers.isNumbered(line) || "。；;".indexOf(last) >= 0 || endsWithDate(before)) {
      return false;
    }
    boolean inBracket = inBracket(before);
    if (inBracket || Markers.opens(line)) {
      return inBracket;
    }
    if ("、，,（(〔【《“‘".indexOf(last) >= 0) {
      return true;
    }
    return before.length() >= SHORT_LINE
        && "：:！？!?…”’）)〕］】》".indexOf(last) < 0
        && hasAny(before, Markers.opens(before) ? "。" : "，。；,;");
  }

  /** Whether the text ends as a signature does. */
  static boolean endsWithDate(CharSequence text) {
    return SIGNED.matcher(text.subSequence(Math.max(0, text.length() - 12), text.length())).find();
  }

  /** Whether the text ends inside a bracket. */
  static boolean inBracket(CharSequence text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST_BRACKET); i--) {
      char c = text.charAt(i);
      if ("）)〕］】]".indexOf(c) >= 0) {
        depth++;
      } else if ("（(〔［【[".indexOf(c) >= 0 && --depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(CharSequence text, String marks) {
    return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }
}
