package policygraph.text;

import java.util.Arrays;
import java.util.List;

/**
 * Which unit stands at each place of the original document, as far as known, and how natural that
 * reads.
 */
final class Arrangement {
  static final int NONE = -1;

  /** How far around a gap the outline is looked at, in places. */
  private static final int BEFORE = 300;

  private static final int BEHIND = 60;

  /** What the pieces of evidence count, fitted on policies that were damaged on purpose. */
  private static final double[] WEIGHTS = {0.3, 1.1, 1, 1.1, 3.4, 3.8};

  private final int[] where;
  private final List<List<Marker>> markers;
  private final Succession succession;
  private final Cohesion cohesion;
  private final Replays replays;

  Arrangement(List<Unit> units, Replays replays) {
    this.replays = replays;
    where = new int[units.size()];
    Arrays.setAll(where, i -> replays.isOverwritten(i) ? NONE : i);
    markers = units.stream().map(unit -> Marker.in(unit.key())).toList();
    succession = new Succession(units, markers, where);
    cohesion = new Cohesion(units);
  }

  int unitAt(int place) {
    return where[place];
  }

  int size() {
    return where.length;
  }

  List<Marker> markers(int unit) {
    return markers.get(unit);
  }

  /** The replay of unit j of the original stands at a position. */
  void place(int j, int position) {
    if (where[j] == NONE) {
      where[j] = position;
    }
    if (where[position] == position) {
      where[position] = NONE;
    }
  }

  /** How natural the text reads if the replays of a gap stood at some positions, in nats. */
  double naturalness(Replays.Gap gap, int[] way) {
    double[] evidence = evidence(gap, way);
    double sum = 0;
    for (int i = 0; i < evidence.length; i++) {
      sum += WEIGHTS[i] * evidence[i];
    }
    return sum;
  }

  /** How much better a unit fits at the front than where it stands, by its words, in nats. */
  double fit(int j, int position) {
    return replays.isOverwritten(j)
        ? WEIGHTS[4] * cohesion.around(position, j, where)
            - WEIGHTS[5] * cohesion.around(position, position, where)
        : 0;
  }

  /** What speaks for a way, each at the front, where the replays belong, and where they stand. */
  double[] evidence(Replays.Gap gap, int[] way) {
    int[] front = Arrays.copyOfRange(where, gap.first(), gap.last() + 1);
    int[] back = Arrays.copyOfRange(where, gap.after(), gap.before());
    for (int i = 0; i < way.length; i++) {
      place(gap.first() + i, way[i]);
    }
    double[] evidence = {
      -outline(gap.first() - BEFORE, gap.last() + BEHIND),
      -outline(gap.after() - BEFORE, gap.before() + BEHIND),
      succession(gap.first() - 3, gap.last() + 3),
      succession(gap.after() - 3, gap.before() + 3),
      0,
      0
    };
    for (int i = 0; i < way.length; i++) {
      int j = gap.first() + i;
      if (replays.isOverwritten(j)) {
        evidence[4] += cohesion.around(way[i], j, where);
        evidence[5] -= cohesion.around(way[i], way[i], where);
      }
    }
    System.arraycopy(front, 0, where, gap.first(), front.length);
    System.arraycopy(back, 0, where, gap.after(), back.length);
    return evidence;
  }

  private double outline(int from, int to) {
    Outline outline = new Outline(from <= 0);
    for (int i = Math.max(0, from); i <= to && i < where.length; i++) {
      if (where[i] == NONE) {
        outline.lost();
      } else {
        outline.unit(markers.get(where[i]));
      }
    }
    return outline.cost();
  }

  private double succession(int from, int to) {
    double sum = 0;
    int last = NONE;
    for (int i = Math.max(0, from); i <= to && i < where.length; i++) {
      if (where[i] != NONE) {
        sum += last == NONE ? 0 : succession.likelihood(where[last], where[i], i - last);
        last = i;
      }
    }
    return sum;
  }
}
