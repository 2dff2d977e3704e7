package policygraph.text;

import java.util.ArrayList;
import java.util.List;

/** The ways in which the replays of a gap may stand there. */
final class GapSearch {
  /** More ways than this are not weighed; the gap stays open. */
  private static final int MOST_WAYS = 2_000;

  private final List<Unit> units;
  private final Replays replays;

  GapSearch(List<Unit> units, Replays replays) {
    this.units = units;
    this.replays = replays;
  }

  /** Each way is one position per replay of the gap, rising; empty where there are too many. */
  List<int[]> ways(Replays.Gap gap) {
    List<int[]> ways = new ArrayList<>();
    List<Integer> free = candidates(gap);
    if (!place(gap, free, 0, 0, new int[gap.count()], ways)) {
      return List.of();
    }
    return ways;
  }

  /** Positions that may hold a replay: not those where the original unit is known to stand. */
  private List<Integer> candidates(Replays.Gap gap) {
    List<Integer> free = new ArrayList<>();
    for (int q = gap.after() + 1; q < gap.before(); q++) {
      if (q >= replays.count() || replays.isOverwritten(q)) {
        free.add(q);
      }
    }
    return free;
  }

  private boolean place(
      Replays.Gap gap, List<Integer> free, int next, int index, int[] way, List<int[]> ways) {
    if (index == way.length) {
      for (int i = next; i < free.size(); i++) {
        if (free.get(i) < replays.count()) {
          return true;
        }
      }
      ways.add(way.clone());
      return ways.size() <= MOST_WAYS;
    }
    for (int i = next; free.size() - i >= way.length - index; i++) {
      int q = free.get(i);
      if (fits(gap.first() + index, q)) {
        way[index] = q;
        if (!place(gap, free, i + 1, index + 1, way, ways)) {
          return false;
        }
      }
      if (q < replays.count()) {
        // overwritten for certain: no way leaves it out
        break;
      }
    }
    return true;
  }

  /** Where O[j] still stands at j, its replay reads the same; else it stands nowhere else. */
  private boolean fits(int j, int position) {
    boolean same = units.get(j).key().equals(units.get(position).key());
    return replays.isOverwritten(j) ? position > j : same;
  }
}
