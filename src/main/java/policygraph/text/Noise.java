package policygraph.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a raw text what no reader of the printed document saw, and makes line ends equal.
 */
final class Noise {
  /** Marks that word processors leave in exported text. */
  private static final Pattern FIELD =
      Pattern.compile(
          "\\[(?:bookmark|endnoteRef|footnoteRef|image|oleObject):? ?[^\\[\\]\n]{0,80}\\]"
              + "|\\\\\\* ?MERGEFORMAT");

  private Noise() {}

  static CleanText strip(CleanText raw) {
    String text = raw.toString();
    BitSet gone = new BitSet();
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      gone.set(field.start(), field.end());
    }
    char[] shown = text.toCharArray();
    for (int i = 0; i < shown.length; i++) {
      char c = shown[i];
      switch (c) {
        case '\r' -> {
          if (i + 1 < shown.length && shown[i + 1] == '\n') {
            gone.set(i);
          } else {
            shown[i] = '\n';
          }
        }
        case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> shown[i] = '\n';
        case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F' -> shown[i] = ' ';
        default -> {
          if (isInvisible(c)) {
            gone.set(i);
          }
        }
      }
    }
    CleanText visible = raw.with(new String(shown));
    return gone.isEmpty() ? visible : visible.filter(i -> !gone.get(i));
  }

  /**
   * Byte order marks, zero-width characters, soft hyphens, controls; the mark of a lost unit too.
   */
  private static boolean isInvisible(char c) {
    return c == CleanText.LOST
        || (c < ' ' && c != '\t' && c != '\n')
        || (c >= 0x7F && c < 0xA0)
        || (Character.getType(c) == Character.FORMAT);
  }
}
