package policygraph.structure;

import policygraph.text.CleanText;

/** Pairs brackets by nesting, whatever their kind: printers mix （…), 〔…〕, […］ and 【…】. */
final class Brackets {
  private static final String OPENING = "（(〔[［【﹝";
  private static final String CLOSING = "）)〕]］】﹞";

  /** No responsibility clause seen is half as long. */
  private static final int LONGEST = 1200;

  private Brackets() {}

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /**
   * Offset after the bracket that closes the one at {@code open}, or -1 if none does before {@code
   * to}.
   */
  static int close(String text, int open, int to) {
    int depth = 0;
    int end = Math.min(to, open + LONGEST);
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        depth++;
      } else if (closes(c) && --depth == 0) {
        return i + 1;
      } else if (c == CleanText.LOST) {
        return -1;
      }
    }
    return -1;
  }
}
