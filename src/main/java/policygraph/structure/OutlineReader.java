package policygraph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policygraph.structure.Marker.Setting;
import policygraph.structure.OutlineState.Level;

/**
 * Tells the numbers of items from numbers in the text: of all ways to accept or refuse the markers
 * it takes the one whose nested sequences count up best. A marker at the start of a line is hard to
 * refuse, one inside a line needs a number that fits. Keeps the best {@value #WIDTH} readings at
 * each marker, so it is linear in their number.
 */
final class OutlineReader {
  private static final int WIDTH = 16;

  /** Tasks that are no more than a phrase may stand together in a unit. */
  private static final int MOST_PER_HOLE = 3;

  private final Holes holes;
  private final List<Integer> parts;

  /**
   * @param parts where new parts of the document may begin, ascending
   */
  OutlineReader(Holes holes, List<Integer> parts) {
    this.holes = holes;
    this.parts = parts;
  }

  List<Placed> read(List<Marker> markers) {
    List<OutlineState> states = List.of(OutlineState.start());
    int part = 0;
    for (Marker marker : markers) {
      int begun = 0;
      while (part < parts.size() && parts.get(part) <= marker.from()) {
        begun = parts.get(part++);
      }
      states = begun > 0 ? best(withNewPart(states, begun)) : states;
      List<OutlineState> next = new ArrayList<>();
      for (OutlineState state : states) {
        next.add(state.less(refusal(marker.setting())));
        accept(state, marker, next);
      }
      states = best(next);
    }
    OutlineState winner =
        Collections.max(states, Comparator.comparingDouble(s -> s.score() - s.closing(0)));
    List<Placed> placed = new ArrayList<>();
    for (OutlineState.Trail t = winner.trail(); t != null; t = t.before()) {
      placed.add(t.placed());
    }
    Collections.reverse(placed);
    return placed;
  }

  private static List<OutlineState> withNewPart(List<OutlineState> states, int at) {
    List<OutlineState> all = new ArrayList<>();
    for (OutlineState state : states) {
      all.add(state.newPart(at, 0));
      all.add(state.less(3));
    }
    return all;
  }

  private void accept(OutlineState state, Marker marker, List<OutlineState> next) {
    Level same = state.find(marker.style());
    if (same != null) {
      int gap = marker.value() - same.value() - 1;
      double cost = gap == 0 ? 0 : gapCost(gap, same.at(), marker);
      add(state, marker, same.below(), same.value(), same.members() + 1, cost, next);
      double restart = restartCost(same.at(), marker);
      add(state, marker, same.below(), 0, 1, restart, next);
      return;
    }
    Level natural = state.top();
    while (natural != null && !marker.style().isInside(natural.style())) {
      natural = natural.below();
    }
    open(state, marker, natural, 0, next);
    if (!Objects.equals(natural, state.top())) {
      open(state, marker, state.top(), 3, next);
    }
  }

  /** Begins a sequence at 1, or goes on counting where items of the style stood before. */
  private void open(
      OutlineState state,
      Marker marker,
      @Nullable Level below,
      double cost,
      List<OutlineState> next) {
    OutlineState.Count count = state.count(marker.style());
    if (marker.value() == 1) {
      add(state, marker, below, 0, 1, cost, next);
      return;
    }
    int through = marker.value() - count.value() - 1;
    double throughCost = through == 0 ? 0 : gapCost(through, count.at(), marker);
    if (count.value() > 0) {
      double doubt = holes.inDoubt(marker.from()) ? IN_DOUBT : 0;
      doubt += holes.any() && count.beginsAnew() ? BEGINS_ANEW : 0;
      add(state, marker, below, count.value(), 2, cost + throughCost + doubt, next);
    }
    int since = below == null ? state.fresh() : below.at();
    add(state, marker, below, 0, 1, cost + gapCost(marker.value() - 1, since, marker), next);
  }

  private void add(
      OutlineState state,
      Marker marker,
      @Nullable Level below,
      int follows,
      int members,
      double cost,
      List<OutlineState> next) {
    if (cost >= IMPOSSIBLE) {
      return;
    }
    boolean first = follows == 0;
    boolean weak = marker.setting() != Setting.LINE && members == 1;
    Level level = new Level(marker.style(), marker.value(), marker.from(), members, weak, below);
    Level same = first ? state.find(marker.style()) : null;
    boolean stray = same != null && holes.any(same.at(), marker.from());
    double gain = gain(marker.setting(), first) - (holes.inDoubt(marker.from()) ? DOUBTED : 0);
    next.add(state.with(marker, level, follows, stray, gain - cost));
  }

  private static final double IMPOSSIBLE = 1000;

  /**
   * What it costs that a number goes on counting under another heading and may belong elsewhere.
   */
  private static final double IN_DOUBT = 2.5;

  /** How much less a number counts that may belong elsewhere. */
  private static final double DOUBTED = 1.5;

  /** What it costs in a damaged text that a style goes on counting which began anew before. */
  private static final double BEGINS_ANEW = 4;

  private static double gain(Setting setting, boolean first) {
    return switch (setting) {
      case LINE -> first ? 8 : 10;
      case STOP -> first ? 3 : 6;
      case INLINE -> first ? 0.5 : 3;
      case DOUBTFUL -> first ? -2 : 2;
    };
  }

  private static double refusal(Setting setting) {
    return switch (setting) {
      case LINE -> 7;
      case STOP -> 0.5;
      case INLINE, DOUBTFUL -> 0;
    };
  }

  /**
   * What it costs that numbers are left out or repeated. A lost unit mostly holds one number;
   * without a gap in the text only a misprint at a line's start can leave one out.
   */
  private double gapCost(int gap, int since, Marker marker) {
    int lost = holes.count(since, marker.from());
    if (gap > 0 && gap <= MOST_PER_HOLE * lost) {
      return 0.2 * gap + Math.max(0, gap - lost);
    }
    if (marker.setting() == Setting.LINE) {
      return gap > 0 ? 3 + Math.min(gap, 6) : gap == -1 ? 6 : 10;
    }
    return gap == 1 && marker.setting() == Setting.STOP ? 5.5 : IMPOSSIBLE;
  }

  /**
   * A sequence that begins anew in its place: in another attachment, or where a heading is lost.
   */
  private double restartCost(int since, Marker marker) {
    int gaps = holes.count(since, marker.from());
    if (gaps > 0 && gaps >= marker.value() - 1) {
      return 2 + 0.3 * marker.value();
    }
    if (marker.value() > 1) {
      return IMPOSSIBLE;
    }
    return switch (marker.setting()) {
      case LINE -> 6;
      case STOP -> 8;
      case INLINE, DOUBTFUL -> IMPOSSIBLE;
    };
  }

  private static List<OutlineState> best(List<OutlineState> states) {
    Map<String, OutlineState> byKey = new LinkedHashMap<>();
    for (OutlineState state : states) {
      byKey.merge(state.key(), state, (a, b) -> b.score() > a.score() ? b : a);
    }
    OutlineState[] kept = byKey.values().toArray(OutlineState[]::new);
    Arrays.sort(kept, Comparator.comparingDouble(OutlineState::score).reversed());
    return List.of(Arrays.copyOf(kept, Math.min(WIDTH, kept.length)));
  }
}
