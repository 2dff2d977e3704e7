package policygraph.text;

import java.util.Arrays;
import java.util.List;

/**
 * How well the markers of units follow one another: 1 2 3 and (一)(二) count up, and begin again
 * under a new heading. Costs are in nats, from how often each step occurs in policies.
 */
final class Outline {
  private static final int STYLES = Marker.Style.values().length;
  private static final int NO_STYLE = -1;

  /** How a number follows the last one of its style. */
  private enum Step {
    /** 6 after 5. */
    NEXT(0.0, 0.15, 0.5, 0.5),
    /** 1 after 5. */
    FIRST(6.0, 2.2, 6.0, 2.3),
    /** 8 after 5. */
    AHEAD(6.5, 3.8, 0.9, 1.2),
    /** 3 after 5. */
    BACK(7.4, 4.5, 4.1, 3.9);

    private final double sameStyle;
    private final double otherStyle;
    private final double sameStyleAcrossGap;
    private final double otherStyleAcrossGap;

    /**
     * @param sameStyle cost where the marker just before has the same style
     * @param otherStyle where it has another one, such as 1. after （二）
     */
    Step(
        double sameStyle,
        double otherStyle,
        double sameStyleAcrossGap,
        double otherStyleAcrossGap) {
      this.sameStyle = sameStyle;
      this.otherStyle = otherStyle;
      this.sameStyleAcrossGap = sameStyleAcrossGap;
      this.otherStyleAcrossGap = otherStyleAcrossGap;
    }

    static Step of(int before, int number) {
      if (number == before + 1) {
        return NEXT;
      }
      return number == 1 ? FIRST : number > before ? AHEAD : BACK;
    }

    double cost(boolean same, boolean gap) {
      return same ? gap ? sameStyleAcrossGap : sameStyle : gap ? otherStyleAcrossGap : otherStyle;
    }
  }

  private final int[] last = new int[STYLES];

  /** Whether a unit was lost since the last marker of a style. */
  private final boolean[] gap = new boolean[STYLES];

  private final boolean[] known = new boolean[STYLES];
  private int lastStyle = NO_STYLE;
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
        cost += Step.of(last[style], marker.number()).cost(style == lastStyle, gap[style]);
      }
      last[style] = marker.number();
      gap[style] = false;
      known[style] = true;
      lastStyle = style;
    }
  }

  /** Whether a marker would come as the next of its style. */
  boolean expects(Marker marker) {
    int before = last[marker.style().ordinal()];
    return marker.number() == before + 1 || marker.number() == 1;
  }

  double cost() {
    return cost;
  }
}
