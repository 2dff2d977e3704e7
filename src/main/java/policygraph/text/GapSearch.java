package policygraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The ways in which the replays of a gap may stand there. */
final class GapSearch {
  /** More ways than this are not weighed. */
  private static final int MOST_WAYS = 2_000;

  private final List<Unit> units;
  private final Replays replays;
  private final Arrangement arrangement;

  GapSearch(List<Unit> units, Replays replays, Arrangement arrangement) {
    this.units = units;
    this.replays = replays;
    this.arrangement = arrangement;
  }

  /**
   * Each way is one position per replay of the gap, rising; where there are too many, those of them
   * whose units fit best at the front, each for itself.
   */
  List<int[]> ways(Replays.Gap gap) {
    List<int[]> ways = new ArrayList<>();
    List<Integer> free = candidates(gap);
    if (!place(gap, free, 0, 0, new int[gap.count()], ways)) {
      return best(gap, free);
    }
    return ways;
  }

  /** The first positions of a way, and how well they fit. */
  private record Start(int[] way, int next, double fit) {}

  private List<int[]> best(Replays.Gap gap, List<Integer> free) {
    List<Start> starts = List.of(new Start(new int[0], 0, 0));
    for (int i = 0; i < gap.count(); i++) {
      double[] fits = new double[free.size()];
      for (int at = 0; at < fits.length; at++) {
        boolean possible = fits(gap.first() + i, free.get(at));
        fits[at] = possible ? arrangement.fit(gap.first() + i, free.get(at)) : Double.NaN;
      }
      PriorityQueue<Start> kept = new PriorityQueue<>(Comparator.comparingDouble(Start::fit));
      int left = gap.count() - i;
      for (Start start : starts) {
        for (int at = start.next; free.size() - at >= left; at++) {
          double fit = start.fit + fits[at];
          if (!Double.isNaN(fit) && (kept.size() < MOST_WAYS || fit > kept.element().fit)) {
            int[] way = Arrays.copyOf(start.way, i + 1);
            way[i] = free.get(at);
            kept.add(new Start(way, at + 1, fit));
            if (kept.size() > MOST_WAYS) {
              kept.remove();
            }
          }
          if (free.get(at) < replays.count()) {
            break;
          }
        }
      }
      starts = List.copyOf(kept);
    }
    return starts.stream().map(Start::way).toList();
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
