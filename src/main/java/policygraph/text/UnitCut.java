package policygraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the units of a damaged text end. Which of the two it was is seen from the damage; where
 * both explain it alike, it was the first.
 */
enum UnitCut {
  /** After each 。 that stands in no bracket. */
  OUTSIDE_BRACKETS {
    @Override
    int depth(int before, char c) {
      return switch (c) {
        case '（', '(', '〔', '[', '【' -> before + 1;
        case '）', ')', '〕', ']', '】' -> Math.max(0, before - 1);
        default -> before;
      };
    }
  },

  /** After each 。 */
  AT_EACH_STOP {
    @Override
    int depth(int before, char c) {
      return 0;
    }
  };

  /** How many brackets are open after a char. */
  abstract int depth(int before, char c);

  List<Unit> cut(CleanText text) {
    List<Unit> units = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth = depth(depth, text.charAt(i));
      if (text.charAt(i) == '。' && depth == 0) {
        add(units, text, from, i + 1);
        from = i + 1;
      }
    }
    add(units, text, from, text.length());
    return units;
  }

  private static void add(List<Unit> units, CleanText text, int from, int to) {
    String key = Unit.key(text, from, to);
    if (!key.isEmpty()) {
      units.add(new Unit(from, to, key));
    }
  }
}
