package policygraph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/**
 * Where units of a text are lost, or may be: where a stretch begins of which it is not known
 * whether it belongs there, what it stands over is lost.
 */
final class Holes {
  private final String text;
  private final int[] at;
  private final List<Repaired.Stretch> doubts;
  private final List<Repaired.Stretch> open;

  Holes(Repaired repaired) {
    text = repaired.text().toString();
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = text.indexOf(CleanText.LOST); i >= 0; i = text.indexOf(CleanText.LOST, i + 1)) {
      if (!repaired.sentences().contains(i)) {
        found.add(i);
      }
    }
    doubts = repaired.uncertain();
    open = repaired.open();
    doubts.forEach(stretch -> found.add(stretch.from()));
    at = found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether something may be lost between two offsets of which there is no hole. */
  boolean mayBeHidden(int from, int to) {
    return open.stream().anyMatch(stretch -> stretch.overlaps(from, to));
  }

  /** Whether the text has any. */
  boolean any() {
    return at.length > 0;
  }

  /** How many there are from one offset up to another. */
  int count(int from, int to) {
    return Math.max(0, index(to) - index(from));
  }

  /** Whether nothing is lost in a stretch, not even a mere sentence. */
  boolean isWhole(int from, int to) {
    return text.substring(from, to).indexOf(CleanText.LOST) < 0;
  }

  /** Whether a stretch is whole and all of it is known to belong there. */
  boolean isSound(int from, int to) {
    return isWhole(from, to) && doubts.stream().noneMatch(stretch -> stretch.overlaps(from, to));
  }

  /** Where they are, from one offset up to another, ascending. */
  int[] between(int from, int to) {
    return Arrays.copyOfRange(at, index(from), Math.max(index(from), index(to)));
  }

  boolean any(int from, int to) {
    return count(from, to) > 0;
  }

  /** Offset of the first in a stretch, or the end of the stretch. */
  int first(int from, int to) {
    int next = index(from);
    return next < at.length && at[next] < to ? at[next] : to;
  }

  /** Whether a hole or a stretch in doubt stands just before an offset. */
  boolean endsAt(int offset) {
    int before = offset - 1;
    while (before >= 0 && CleanText.isBlank(text.charAt(before))) {
      before--;
    }
    return before >= 0 && (Arrays.binarySearch(at, before) >= 0 || inDoubt(before));
  }

  /** Whether it is not known that what stands at an offset belongs there. */
  boolean inDoubt(int offset) {
    return doubts.stream().anyMatch(stretch -> stretch.overlaps(offset, offset + 1));
  }

  /**
   * The stretches between two offsets within which nothing is lost, from the front to the back: cut
   * where a unit is lost, and where words that may stand elsewhere begin or end.
   */
  List<Repaired.Stretch> pieces(int from, int to) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (int i = index(from); i < at.length && at[i] < to; i++) {
      cuts.add(at[i]);
    }
    doubts.stream().map(Repaired.Stretch::to).filter(i -> i > from && i < to).forEach(cuts::add);
    List<Repaired.Stretch> pieces = new ArrayList<>();
    for (int cut : cuts.headSet(to)) {
      pieces.add(new Repaired.Stretch(cut, Objects.requireNonNull(cuts.higher(cut))));
    }
    return pieces;
  }

  /** Where the stretch in doubt ends in which an offset stands; the offset itself if in none. */
  int endOfDoubt(int offset) {
    return doubts.stream()
        .filter(stretch -> stretch.overlaps(offset, offset + 1))
        .mapToInt(Repaired.Stretch::to)
        .max()
        .orElse(offset);
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(at, offset);
    return found < 0 ? -found - 1 : found;
  }
}
