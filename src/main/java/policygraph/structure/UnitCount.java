package policygraph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import policygraph.text.CleanText;

/**
 * The units of a repaired text, counted from its front: each ends with a 。 outside brackets, and
 * each mark of a loss stands for one.
 */
final class UnitCount {
  private static final String OPENING = "（(〔[【";
  private static final String CLOSING = "）)〕]】";

  /** Where units end, ascending, exclusive. */
  private final int[] ends;

  UnitCount(String text) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == CleanText.LOST) {
        if (i > 0 && (found.isEmpty() || found.getLast() < i)) {
          found.add(i);
        }
        found.add(i + 1);
        depth = 0;
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '。' && depth == 0) {
        found.add(i + 1);
      }
    }
    ends = found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** In which unit an offset stands, from 0. */
  int of(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found < 0 ? -found - 1 : found + 1;
  }
}
