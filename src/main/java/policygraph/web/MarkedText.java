package policygraph.web;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Run;
import policygraph.model.Span;

/** A text cut where marks begin and end, so that a page can show what proves what. */
public final class MarkedText {
  /** A stretch of the text; {@code mark} is "" where nothing is marked. */
  public record Piece(String text, String mark) {}

  /** What is to be marked, in code points of the source, and as what. */
  public record Mark(Span span, String name) {}

  private MarkedText() {}

  /** The pieces of a text whose parts stand in the source as the runs tell. Earlier marks win. */
  public static List<Piece> of(String text, List<Run> runs, List<Mark> marks) {
    String[] names = new String[text.length()];
    for (Mark mark : marks) {
      for (Run run : runs) {
        paint(names, text, run, mark);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !same(names[i], names[from])) {
        pieces.add(new Piece(text.substring(from, i), names[from] == null ? "" : names[from]));
        from = i;
      }
    }
    return pieces;
  }

  /** The same pieces with an empty one, marked hole, at each of some offsets in ascending order. */
  static List<Piece> holed(List<Piece> pieces, List<Integer> holes) {
    List<Piece> holed = new ArrayList<>();
    int at = 0;
    int next = 0;
    for (Piece piece : pieces) {
      int from = 0;
      while (next < holes.size() && holes.get(next) <= at + piece.text().length()) {
        int cut = holes.get(next++) - at;
        holed.add(new Piece(piece.text().substring(from, cut), piece.mark()));
        holed.add(new Piece("", "hole"));
        from = cut;
      }
      holed.add(new Piece(piece.text().substring(from), piece.mark()));
      at += piece.text().length();
    }
    return holed;
  }

  private static boolean same(
      @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
    return java.util.Objects.equals(a, b);
  }

  private static void paint(String[] names, String text, Run run, Mark mark) {
    int codePoint = run.source();
    int at = run.at();
    int end = Math.min(text.length(), run.at() + run.length());
    if (codePoint >= mark.span().end()) {
      return;
    }
    while (at < end && codePoint < mark.span().end()) {
      int width = Character.charCount(text.codePointAt(at));
      if (codePoint >= mark.span().start()) {
        for (int i = at; i < Math.min(end, at + width); i++) {
          if (names[i] == null) {
            names[i] = mark.name();
          }
        }
      }
      at += width;
      codePoint++;
    }
  }
}
