package policygraph.search.overlap;

import java.util.HashSet;
import java.util.Set;

/** Texts as sets of their stretches of equal length, to tell how alike they are. */
final class Shingles {
  private Shingles() {}

  /** All stretches of letters and digits of a length in chars; signs between them are left out. */
  static Set<String> of(String text, int length) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + length <= letters.length(); i++) {
      shingles.add(letters.substring(i, i + length));
    }
    if (shingles.isEmpty() && !letters.isEmpty()) {
      shingles.add(letters.toString());
    }
    return shingles;
  }

  /** Twice what both have, by what each has: 1 for equal sets (Dice). */
  static double likeness(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared(a, b) / (a.size() + b.size());
  }

  /** How much of the smaller is in the other. */
  static double containment(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : (double) shared(a, b) / Math.min(a.size(), b.size());
  }

  private static long shared(Set<String> a, Set<String> b) {
    boolean isFewer = a.size() < b.size();
    Set<String> fewer = isFewer ? a : b;
    Set<String> more = isFewer ? b : a;
    return fewer.stream().filter(more::contains).count();
  }
}
