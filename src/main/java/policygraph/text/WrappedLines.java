package policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a text that was wrapped at a fixed width, as it comes out of a PDF. One
 * printed line may come in several pieces, broken beside a punctuation mark.
 */
final class WrappedLines {
  private static final int FEWEST_LINES = 20;
  private static final double NARROWEST = 25;
  private static final double WIDEST = 60;

  /** A line that ends so near to the margin is full. */
  private static final double SLACK = 3;

  private static final double INDENT = 2;
  private static final String STOPS = "。；;：:！？!?";
  private static final String CLOSING = "，。、；：！？）)〕］】》”’,;:!?";
  private static final String MARKS = CLOSING + "（(〔［【《“‘";

  /** （此件公开发布） and dates stand on lines of their own. */
  private static final Pattern OWN =
      Pattern.compile("[（(]此件|[\\d〇○零一二三四五六七八九十 ]{4,6}年[^，。；]{1,4}月[^，。；]{1,4}日$");

  private final double width;

  private WrappedLines(double width) {
    this.width = width;
  }

  /** The wrapping of a text, or null where its lines are paragraphs. */
  static @Nullable WrappedLines of(List<CleanText> lines) {
    if (lines.size() < FEWEST_LINES) {
      return null;
    }
    double[] widths = lines.stream().mapToDouble(l -> width(l.toString())).sorted().toArray();
    double wide = margin(widths);
    long full = lines.stream().filter(l -> width(l.toString()) >= wide - SLACK).count();
    long open = lines.stream().filter(l -> STOPS.indexOf(last(l)) < 0).count();
    boolean wrapped =
        wide >= NARROWEST
            && wide <= WIDEST
            && widths[widths.length - 1] <= 2.5 * wide
            && 10 * full >= lines.size()
            && 3 * open >= lines.size();
    return wrapped ? new WrappedLines(wide) : null;
  }

  /** The commonest width among the wide lines. */
  private static double margin(double[] sorted) {
    double wide = sorted[sorted.length * 95 / 100];
    int[] counts = new int[(int) wide + 2];
    int best = (int) wide;
    for (double width : sorted) {
      int rounded = (int) Math.round(width);
      if (width >= 0.7 * wide && width <= wide && ++counts[rounded] >= counts[best]) {
        best = rounded;
      }
    }
    return best;
  }

  List<CleanText> join(List<CleanText> lines) {
    List<CleanText> paragraphs = new ArrayList<>();
    List<CleanText> open = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double at = 0;
    for (CleanText line : lines) {
      String piece = line.toString();
      double wide = width(piece);
      if (open.isEmpty()) {
        at = INDENT + wide;
      } else if (!continues(text, piece, at)) {
        paragraphs.add(line.join(open));
        open.clear();
        text.setLength(0);
        at = INDENT + wide;
      } else {
        at = isFull(at) || at + wide > width + SLACK ? wide : at + wide;
      }
      open.add(line);
      text.append(piece);
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.getFirst().join(open));
    }
    return paragraphs;
  }

  /**
   * @param at how far the printed line reaches that the text ends in
   */
  private boolean continues(StringBuilder text, String next, double at) {
    char last = text.charAt(text.length() - 1);
    if (CLOSING.indexOf(next.charAt(0)) >= 0) {
      return true;
    }
    if (Markers.isNumbered(next)) {
      return "、，,（(《“".indexOf(last) >= 0 && !isFull(at);
    }
    if (Markers.isOnlyNumber(text) || BrokenLines.inBracket(text)) {
      return true;
    }
    if (at > width + SLACK + INDENT
        || BrokenLines.endsWithDate(text)
        || OWN.matcher(next).lookingAt()) {
      return false;
    }
    if (Markers.opens(next) && STOPS.indexOf(last) >= 0) {
      return false;
    }
    if (isFull(at)) {
      return true;
    }
    if ("、，,".indexOf(last) >= 0) {
      return true;
    }
    boolean fits = at + width(next) <= width + SLACK;
    boolean brokenBesideMark = MARKS.indexOf(last) >= 0 || MARKS.indexOf(next.charAt(0)) >= 0;
    if (!fits || !brokenBesideMark) {
      return false;
    }
    // a signature below a sentence
    if (STOPS.indexOf(last) >= 0 && !hasMark(next) && !isFull(at + width(next))) {
      return false;
    }
    // a first line of a paragraph would reach the margin behind its indent
    return !(STOPS.indexOf(last) >= 0 && isFull(INDENT + width(next)));
  }

  private static boolean hasMark(String line) {
    return line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  private boolean isFull(double at) {
    return at >= width - SLACK;
  }

  private static char last(CleanText line) {
    return line.charAt(line.length() - 1);
  }

  /** In full-width characters; others take half of one. */
  private static double width(String line) {
    return line.chars().mapToDouble(c -> c < 0x2E80 && "“”‘’—…".indexOf(c) < 0 ? 0.5 : 1).sum();
  }
}
