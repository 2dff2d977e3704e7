package policygraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import policygraph.model.GapReport;
import policygraph.model.Run;
import policygraph.model.Span;

/**
 * A source text as the file has it, with what repair did to each stretch of it. Offsets are Unicode
 * code points.
 */
public record RepairView(PolicyView shown) {
  /** Shorter unused stretches are marks of the layout, not sentences. */
  private static final int SENTENCE = 6;

  /** What became of a stretch. */
  public enum Fate {
    KEPT,
    MOVED,
    REPEATED,
    UNCERTAIN
  }

  /**
   * A stretch of the source.
   *
   * @param move its number among the moves, from 1; 0 where it was not moved
   */
  public record Piece(String text, Fate fate, int move) {}

  /** The source from its beginning to its end. */
  public List<Piece> source() {
    int[] points = shown.policy().text().codePoints().toArray();
    int[] marks = new int[points.length];
    mark(points, marks);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= points.length; i++) {
      if (i == points.length || marks[i] != marks[from]) {
        pieces.add(piece(new String(points, from, i - from), marks[from]));
        from = i;
      }
    }
    return pieces;
  }

  private static final int UNCERTAIN = -1;
  private static final int REPEATED = -2;

  private static Piece piece(String text, int mark) {
    return switch (mark) {
      case 0 -> new Piece(text, Fate.KEPT, 0);
      case UNCERTAIN -> new Piece(text, Fate.UNCERTAIN, 0);
      case REPEATED -> new Piece(text, Fate.REPEATED, 0);
      default -> new Piece(text, Fate.MOVED, mark);
    };
  }

  private void mark(int[] points, int[] marks) {
    GapReport gaps = shown.gaps();
    repeated(points, marks);
    for (GapReport.Doubt doubt : gaps.uncertain()) {
      fill(marks, doubt.span(), UNCERTAIN);
    }
    for (int i = 0; i < gaps.moved().size(); i++) {
      fill(marks, gaps.moved().get(i).from(), i + 1);
    }
  }

  private static void fill(int[] marks, Span span, int mark) {
    Arrays.fill(
        marks, Math.min(marks.length, span.start()), Math.min(marks.length, span.end()), mark);
  }

  /** Stretches that nothing was read from and that stand word for word further up. */
  private void repeated(int[] points, int[] marks) {
    if (shown.gaps().repeated() == 0) {
      return;
    }
    boolean[] used = used(points.length);
    String text = shown.policy().text();
    int from = 0;
    while (from < points.length) {
      int to = from;
      while (to < points.length && !used[to]) {
        to++;
      }
      String words = new String(points, from, to - from).strip();
      if (words.codePointCount(0, words.length()) >= SENTENCE) {
        int start = text.offsetByCodePoints(0, from);
        int before = text.indexOf(words);
        if (before >= 0 && before < start) {
          Arrays.fill(marks, from, to, REPEATED);
        }
      }
      from = to + 1;
    }
  }

  /** The code points that stand in a heading, measure or paragraph. */
  private boolean[] used(int length) {
    boolean[] used = new boolean[length];
    shown.policy().sections().stream()
        .map(s -> s.span())
        .filter(java.util.Objects::nonNull)
        .forEach(span -> use(used, span.start(), span.end()));
    shown.policy().measures().forEach(m -> use(used, m.text(), m.runs()));
    shown.policy().paragraphs().forEach(p -> use(used, p.text(), p.runs()));
    return used;
  }

  private static void use(boolean[] used, String text, List<Run> runs) {
    for (Run run : runs) {
      int end = Math.min(text.length(), run.at() + run.length());
      int points = run.at() < end ? text.codePointCount(run.at(), end) : 0;
      use(used, run.source(), run.source() + points);
    }
  }

  private static void use(boolean[] used, int from, int to) {
    Arrays.fill(used, Math.min(used.length, from), Math.min(used.length, to), true);
  }
}
