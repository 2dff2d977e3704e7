package policygraph.web;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.GapReport;
import policygraph.model.Measure;
import policygraph.model.Status;

/** Finds where within a measure text is lost: behind the words that the gap report tells. */
final class Holes {
  /** Fewer words than these may stand in many places. */
  private static final int ENOUGH = 8;

  private Holes() {}

  /** Offsets in the measure's text, in its order; none where the place cannot be told. */
  static List<Integer> in(Measure measure, GapReport gaps) {
    List<Integer> holes = new ArrayList<>();
    if (measure.status() != Status.PARTIAL) {
      return holes;
    }
    String text = measure.text();
    for (String before : gaps.lost()) {
      String words = before.strip();
      words = words.substring(Math.max(0, words.length() - 3 * ENOUGH));
      if (words.length() >= ENOUGH) {
        String end = words.substring(words.length() - ENOUGH);
        int at = text.indexOf(end);
        boolean once = at >= 0 && text.indexOf(end, at + 1) < 0;
        if (once && isBefore(text, at + ENOUGH, words)) {
          holes.add(at + ENOUGH);
        }
      }
    }
    holes.sort(null);
    return holes;
  }

  /** Whether the text before an offset ends as the words do, as far as both reach. */
  private static boolean isBefore(String text, int at, String words) {
    int length = Math.min(at, words.length());
    return text.startsWith(words.substring(words.length() - length), at - length);
  }
}
