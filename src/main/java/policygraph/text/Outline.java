package policygraph.text;

import java.util.Arrays;
import java.util.List;

/**
 * How well the markers of units follow one another: 1 2 3 and (一)(二) count up, and begin again
 * under a new heading. Costs are in nats: the logarithm of how much rarer such a step is than a
 * regular one.
 */
final class Outline {
  /** 7 after 5, 5 after 7, with nothing lost between. */
  private static final double BROKEN = 6;

  private static final double RESTART = 2;

  /** 7 after 5, with a unit lost between. */
  private static final double SKIP = 1;

  /** 5 after 7, with a unit lost between. */
  private static final double RESTART_IN_GAP = 4;

  private static final int STYLES = Marker.Style.values().length;

  private final int[] last = new int[STYLES];

  /** Whether a unit was lost since the last marker of a style. */
  private final boolean[] gap = new boolean[STYLES];

  private final boolean[] known = new boolean[STYLES];
  private double cost;

  /**
   * @param fromStart whether the first units are the document's first, so that numbers begin at 1
   */
  Outline(boolean fromStart) {
    Arrays.fill(known, fromStart);
  }

  /** A unit that is lost stands here. */
  void lost() {
    Arrays.fill(gap, true);
  }

  void unit(List<Marker> markers) {
    for (Marker marker : markers) {
      int style = marker.style().ordinal();
      if (known[style]) {
        cost += step(last[style], marker.number(), gap[style]);
      }
      last[style] = marker.number();
      gap[style] = false;
      known[style] = true;
    }
  }

  /** Whether a marker would come as the next of its style. */
  boolean expects(Marker marker) {
    int style = marker.style().ordinal();
    return marker.number() == last[style] + 1 || marker.number() == 1;
  }

  double cost() {
    return cost;
  }

  private static double step(int before, int number, boolean gap) {
    if (number == before + 1) {
      return 0;
    }
    if (number == 1) {
      return RESTART;
    }
    if (!gap) {
      return BROKEN;
    }
    return number > before ? SKIP : RESTART_IN_GAP;
  }
}
