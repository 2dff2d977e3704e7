package policygraph.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Makes forms equal that readers take for the same: full-width and half-width, capital and small
 * letters, traditional and simplified script. A folded text is as long as the text, char by char,
 * so offsets in one are offsets in the other; what would need more than one char (㎡, ㈠) stays as it
 * is. Fold both sides of a comparison. Safe for use by many threads.
 */
public final class Folding {
  private static final char UNKNOWN = '\0';

  private final Normalizer2 width = Normalizer2.getNFKCInstance();
  private final Transliterator script = Transliterator.getInstance("Traditional-Simplified");

  /** What each char folds to, as far as known; a race only finds the same answer twice. */
  private final char[] known = new char[Character.MAX_VALUE + 1];

  public String fold(String text) {
    char[] folded = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < folded.length; i++) {
      char c = fold(folded[i]);
      changed |= c != folded[i];
      folded[i] = c;
    }
    return changed ? new String(folded) : text;
  }

  /** The text folded, with its origins. */
  public CleanText fold(CleanText text) {
    return text.with(fold(text.toString()));
  }

  public char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    char folded = known[c];
    if (folded == UNKNOWN) {
      folded = find(c);
      known[c] = folded;
    }
    return folded;
  }

  private char find(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    char plain = single(width.normalize(String.valueOf(c)), c);
    return Character.toLowerCase(single(script(String.valueOf(plain)), plain));
  }

  private synchronized String script(String text) {
    return script.transliterate(text);
  }

  private static char single(String folded, char otherwise) {
    return folded.length() == 1 ? folded.charAt(0) : otherwise;
  }
}
