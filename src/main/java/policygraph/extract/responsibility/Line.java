package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A piece of a clause: as printed, and in the one form of punctuation that rules are written for.
 * Both have the same length.
 *
 * @param printed without blanks
 * @param plain the same with full-width punctuation and all inner brackets as （）
 */
record Line(String printed, String plain) {
  private static final String PRINTED = "():∶﹕;,.〔〕[]［］〈〉<>【】{}";
  private static final String PLAIN = "（）：：：；，。（）（）（）（）（）（）（）";

  static Line of(String printed) {
    StringBuilder plain = new StringBuilder(printed);
    for (int i = 0; i < plain.length(); i++) {
      int at = PRINTED.indexOf(plain.charAt(i));
      if (at >= 0 && !isDecimalPoint(printed, i)) {
        plain.setCharAt(i, PLAIN.charAt(at));
      }
    }
    return new Line(printed, plain.toString());
  }

  private static boolean isDecimalPoint(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  int length() {
    return plain.length();
  }

  boolean isEmpty() {
    return plain.isEmpty();
  }

  Line sub(int from, int to) {
    return new Line(printed.substring(from, to), plain.substring(from, to));
  }

  Line sub(int from) {
    return sub(from, length());
  }

  /** Without separators at both ends. */
  Line trim() {
    int from = 0;
    int to = length();
    while (from < to && "，；。、：".indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "，；。、：".indexOf(plain.charAt(to - 1)) >= 0) {
      to--;
    }
    return sub(from, to);
  }

  /** The pieces between separators that stand outside brackets and quotes; no empty ones. */
  List<Line> split(String separators) {
    return split(i -> separators.indexOf(plain.charAt(i)) >= 0);
  }

  private List<Line> split(IntPredicate isSeparator) {
    List<Line> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= length(); i++) {
      if (i == length() || (isSeparator.test(i) && depth(i) == 0)) {
        if (i > start) {
          pieces.add(sub(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** How many brackets and quotes are open before a position. */
  int depth(int position) {
    int depth = 0;
    for (int i = 0; i < position; i++) {
      char c = plain.charAt(i);
      if (c == '（' || c == '“' || c == '《') {
        depth++;
      } else if ((c == '）' || c == '”' || c == '》') && depth > 0) {
        depth--;
      }
    }
    return depth;
  }
}
