package policygraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the beginning of a document was replayed: c[p(j)] = O[j] with p(0) &lt; p(1) &lt; … A
 * replay is seen where O[j] stands at j and at p(j) and nowhere else behind. Where j was itself
 * overwritten, p(j) is not seen: it is one of the positions between the replays before and after
 * it.
 */
final class Replays {
  private static final int UNSEEN = -1;

  /** Fewer than this may be repetition that the document printed. */
  private static final int FEWEST = 2;

  private static final int LOOK_AHEAD = 8;

  private final int[] positions;
  private final boolean[] overwritten;
  private final List<Gap> gaps;
  private final int seen;

  private Replays(int[] positions, boolean[] overwritten, List<Gap> gaps, int seen) {
    this.positions = positions;
    this.overwritten = overwritten;
    this.gaps = gaps;
    this.seen = seen;
  }

  /** The replays j of {@code first} to {@code last} stand somewhere between two positions. */
  record Gap(int first, int last, int after, int before) {
    int count() {
      return last - first + 1;
    }
  }

  /** How many units are known to be replayed, seen or not: j runs from 0 to below this. */
  int count() {
    return positions.length;
  }

  /** How many replays are seen. */
  int seen() {
    return seen;
  }

  boolean isSeen(int j) {
    return positions[j] != UNSEEN;
  }

  /** p(j), if it is seen. */
  int position(int j) {
    return positions[j];
  }

  /** Whether O[j] does not stand at j, for j below {@link #count}. */
  boolean isOverwritten(int j) {
    return overwritten[j];
  }

  /** The replays that are not seen, from the front to the back. */
  List<Gap> gaps() {
    return gaps;
  }

  /** The replays of a text, or null where nothing was replayed. */
  static @Nullable Replays find(List<Unit> units) {
    return new Search(units).run();
  }

  /** Follows the replays from the first one, as each says which unit comes next. */
  private static final class Search {
    private final List<Unit> units;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final int[] positions;
    private final boolean[] overwritten;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Integer> presumed = new ArrayList<>();
    private int lastSeen = -1;
    private int lastPosition;
    private int seen;
    private int scattered;

    private Search(List<Unit> units) {
      this.units = units;
      positions = new int[units.size()];
      overwritten = new boolean[units.size()];
      for (int i = 0; i < units.size(); i++) {
        places.computeIfAbsent(units.get(i).key(), key -> new ArrayList<>(1)).add(i);
      }
    }

    @Nullable Replays run() {
      for (int j = 0; j < units.size(); j++) {
        positions[j] = UNSEEN;
        if (overwritten[j]) {
          continue;
        }
        List<Integer> later = later(j);
        if (later.isEmpty()) {
          if (!mayBeOverwritten(j)) {
            break;
          }
          overwritten[j] = true;
          presumed.add(j);
        } else if (later.size() == 1
            && !isOutrun(j, later.getFirst())
            && !see(j, later.getFirst())) {
          break;
        }
      }
      // where no replay is seen any more, nothing speaks for one that is not seen
      for (int j : presumed) {
        overwritten[j] &= j < lastSeen;
      }
      // replays that follow each other without a unit between are a passage printed twice
      return seen >= FEWEST && scattered >= FEWEST
          ? new Replays(Arrays.copyOf(positions, lastSeen + 1), overwritten, gaps, seen)
          : null;
    }

    private boolean see(int j, int position) {
      int steps = j - lastSeen;
      if (position - lastPosition < steps) {
        return false;
      }
      if (steps > 1) {
        gaps.add(new Gap(lastSeen + 1, j - 1, lastPosition, position));
      }
      if (position > lastPosition + steps) {
        scattered++;
      }
      positions[j] = position;
      overwritten[position] = true;
      lastSeen = j;
      lastPosition = position;
      seen++;
      return true;
    }

    /** Whether units behind this one were replayed before its place, so that it is no replay. */
    private boolean isOutrun(int j, int position) {
      int before = 0;
      for (int next = j + 1; next <= j + LOOK_AHEAD && next < units.size(); next++) {
        List<Integer> later = later(next);
        before += !later.isEmpty() && later.getFirst() < position ? 1 : 0;
      }
      return before > LOOK_AHEAD / 2;
    }

    /**
     * Whether an unseen replay may stand at a position: fewer were found in its gap than are
     * missing there.
     */
    private boolean mayBeOverwritten(int position) {
      if (position > lastPosition) {
        return overwritten(lastPosition, position) < position - lastSeen - 1;
      }
      for (Gap gap : gaps.reversed()) {
        if (gap.after < position && position < gap.before) {
          return overwritten(gap.after, gap.before) < gap.count();
        }
      }
      return false;
    }

    private int overwritten(int after, int before) {
      int count = 0;
      for (int i = after + 1; i < before; i++) {
        count += overwritten[i] ? 1 : 0;
      }
      return count;
    }

    /** Where the text of a unit stands again, behind it and behind the last replay. */
    private List<Integer> later(int j) {
      List<Integer> found = places.getOrDefault(units.get(j).key(), List.of());
      int at = Collections.binarySearch(found, Math.max(j, lastPosition) + 1);
      return found.subList(at < 0 ? -at - 1 : at, found.size());
    }
  }
}
