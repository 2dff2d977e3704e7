package policygraph.search;

import java.util.Optional;

/** Finds names that are written with other characters of the same sound (同音字). */
final class Spelling {
  /** Shorter names sound like too many other words. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 16;

  private final Suggestions names;

  Spelling(Suggestions names) {
    this.names = names;
  }

  /** The question with the longest such name put right; nothing where there is none. */
  Optional<Correction> correct(String question) {
    for (int length = Math.min(LONGEST, question.length()); length >= SHORTEST; length--) {
      for (int from = 0; from + length <= question.length(); from++) {
        String written = question.substring(from, from + length);
        if (!written.codePoints().allMatch(Character::isIdeographic)) {
          continue;
        }
        for (String name : names.sameSound(written)) {
          if (isSlip(written, name)) {
            String corrected =
                question.substring(0, from) + name + question.substring(from + length);
            return Optional.of(new Correction(written, name, corrected));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether most characters are the same: a slip of the keyboard, and no other name. */
  private static boolean isSlip(String written, String name) {
    int other = 0;
    for (int i = 0; i < written.length(); i++) {
      other += written.charAt(i) == name.charAt(i) ? 0 : 1;
    }
    return other > 0 && other * 2 <= written.length();
  }
}
