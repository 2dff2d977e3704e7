package policygraph.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policygraph.model.Span;

/**
 * A text and a copy of it in which the text's own first units were written, in order, over later
 * ones. A unit ends after each 。 that stands in no bracket. White space counts for nothing: the
 * lines of a copy are broken elsewhere.
 */
final class DamagedCopy {
  private static final String OPENING = "（(〔[【";
  private static final String CLOSING = "）)〕]】";

  private final Ink original;
  private final Ink copy;

  /** Where the units of the original begin, and at last its end; in ink. */
  private final int[] starts;

  /** Where the units of the copy begin, and at last its end; in ink. */
  private final int[] places;

  /** Which unit of the original stands at each place of the copy. */
  private final int[] units;

  private final boolean[] survives;

  private DamagedCopy(Ink original, Ink copy, int[] starts, int[] units) {
    this.original = original;
    this.copy = copy;
    this.starts = starts;
    this.units = units;
    this.places = new int[units.length + 1];
    this.survives = new boolean[units.length];
    for (int place = 0; place < units.length; place++) {
      places[place + 1] = places[place] + starts[units[place] + 1] - starts[units[place]];
      survives[units[place]] = true;
    }
  }

  /**
   * Finds which unit stands where; empty where the copy is no copy of the original.
   *
   * @param original a clean text
   * @param copy its damaged copy, or the same text
   */
  static Optional<DamagedCopy> of(String original, String copy) {
    Ink from = Ink.of(original);
    Ink to = Ink.of(copy);
    int[] starts = starts(from.chars);
    return new Alignment(from.chars, to.chars, starts)
        .run()
        .map(units -> new DamagedCopy(from, to, starts, units));
  }

  /**
   * Where a stretch of the copy stands in the original, in ink of the original: the white space
   * before a place does not count.
   *
   * @param span in code points of the copy, not empty
   */
  Span origin(Span span) {
    int from = copy.before[span.start()];
    int to = copy.before[span.end()];
    int start = origin(from);
    return new Span(start, to > from ? Math.max(start, origin(to - 1) + 1) : start);
  }

  private int origin(int ink) {
    int found = Arrays.binarySearch(places, ink);
    int place = Math.min(found < 0 ? -found - 2 : lastOf(found), units.length - 1);
    return starts[units[place]] + ink - places[place];
  }

  /** Of places that begin at the same offset, all but the last are empty. */
  private int lastOf(int place) {
    int last = place;
    while (last + 1 < places.length && places[last + 1] == places[place]) {
      last++;
    }
    return last;
  }

  /** A stretch of the original, in its ink. */
  Span ink(Span span) {
    return new Span(original.before[span.start()], original.before[span.end()]);
  }

  /**
   * Whether the unit in which a character stands is in the copy, wherever.
   *
   * @param ink in ink of the original
   */
  boolean survives(int ink) {
    return survives[unitOf(ink)];
  }

  private int unitOf(int ink) {
    int found = Arrays.binarySearch(starts, ink);
    return Math.min(found < 0 ? -found - 2 : found, survives.length - 1);
  }

  private static int[] starts(int[] chars) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int depth = 0;
    for (int i = 0; i < chars.length; i++) {
      depth += OPENING.indexOf(chars[i]) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(chars[i]) >= 0 && depth > 0 ? 1 : 0;
      if (chars[i] == '。' && depth == 0 && i + 1 < chars.length) {
        starts.add(i + 1);
      }
    }
    starts.add(chars.length);
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The characters of a text that are no white space.
   *
   * @param chars code points
   * @param before how many of them stand before each code point of the text, and before its end
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Ink(int[] chars, int[] before) {
    static Ink of(String text) {
      int[] all = text.codePoints().toArray();
      int[] before = new int[all.length + 1];
      int[] chars = new int[all.length];
      int count = 0;
      for (int i = 0; i < all.length; i++) {
        before[i] = count;
        if (!Character.isWhitespace(all[i]) && !Character.isSpaceChar(all[i])) {
          chars[count++] = all[i];
        }
      }
      before[all.length] = count;
      return new Ink(Arrays.copyOf(chars, count), before);
    }
  }

  /** Reads a copy from its start: at each place stands its own unit, or the next of the replays. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Alignment(int[] original, int[] copy, int[] starts) {
    private static final byte OWN = 0;
    private static final byte REPLAY = 1;
    private static final byte NOTHING = 2;

    Optional<int[]> run() {
      int size = starts.length - 1;
      int[] units = new int[size];
      byte[] tried = new byte[size + 1];
      int[] offsets = new int[size + 1];
      int[] replayed = new int[size + 1];
      Set<List<Integer>> dead = new HashSet<>();
      int place = 0;
      while (place < size || offsets[place] != copy.length) {
        boolean open =
            place < size
                && tried[place] < NOTHING
                && !dead.contains(List.of(place, offsets[place], replayed[place]));
        if (!open) {
          dead.add(List.of(place, offsets[place], replayed[place]));
          if (place == 0) {
            return Optional.empty();
          }
          place--;
          continue;
        }
        byte choice = tried[place]++;
        int unit = choice == OWN ? place : replayed[place];
        boolean isReplay = choice == REPLAY;
        if ((isReplay && unit >= place) || !stands(unit, offsets[place])) {
          continue;
        }
        units[place] = unit;
        offsets[place + 1] = offsets[place] + starts[unit + 1] - starts[unit];
        replayed[place + 1] = replayed[place] + (isReplay ? 1 : 0);
        tried[++place] = OWN;
      }
      return Optional.of(units);
    }

    private boolean stands(int unit, int offset) {
      int length = starts[unit + 1] - starts[unit];
      return offset + length <= copy.length
          && Arrays.equals(original, starts[unit], starts[unit + 1], copy, offset, offset + length);
    }
  }
}
