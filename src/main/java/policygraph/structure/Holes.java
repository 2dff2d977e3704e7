package policygraph.structure;

import java.util.Arrays;
import policygraph.text.CleanText;

/** Where units of a text are lost. */
final class Holes {
  private final int[] at;

  Holes(String text) {
    int count = 0;
    for (int i = text.indexOf(CleanText.LOST); i >= 0; i = text.indexOf(CleanText.LOST, i + 1)) {
      count++;
    }
    at = new int[count];
    int i = -1;
    for (int n = 0; n < count; n++) {
      i = text.indexOf(CleanText.LOST, i + 1);
      at[n] = i;
    }
  }

  /** How many there are from one offset up to another. */
  int count(int from, int to) {
    return Math.max(0, index(to) - index(from));
  }

  boolean any(int from, int to) {
    return count(from, to) > 0;
  }

  /** Offset of the first in a stretch, or the end of the stretch. */
  int first(int from, int to) {
    int next = index(from);
    return next < at.length && at[next] < to ? at[next] : to;
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(at, offset);
    return found < 0 ? -found - 1 : found;
  }
}
