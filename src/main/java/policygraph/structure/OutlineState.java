package policygraph.structure;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the markers up to some place: the items that are open there, what each style has
 * counted to, and how well the numbers fit so far.
 */
record OutlineState(
    double score,
    @Nullable Level top,
    Map<MarkerStyle, Count> counts,
    @Nullable Trail trail,
    int fresh) {
  /**
   * An open item. {@code members} counts the items of its sequence, {@code weak} if none is at a
   * line's start.
   */
  record Level(
      MarkerStyle style, int value, int at, int members, boolean weak, @Nullable Level below) {
    int depth() {
      return below == null ? 0 : below.depth() + 1;
    }
  }

  /**
   * What a style has counted to over the whole text, where, how often it began, and how often it
   * went on counting below another heading.
   */
  record Count(int value, int at, int begins, int wentOn) {
    /** Whether it mostly begins anew below each heading. */
    boolean beginsAnew() {
      return begins - 1 > wentOn;
    }
  }

  /** The accepted markers, last first. */
  record Trail(Placed placed, @Nullable Trail before) {}

  static OutlineState start() {
    return new OutlineState(0, null, Map.of(), null, 0);
  }

  Count count(MarkerStyle style) {
    return counts.getOrDefault(style, new Count(0, fresh, 0, 0));
  }

  @Nullable Level find(MarkerStyle style) {
    Level level = top;
    while (level != null && level.style() != style) {
      level = level.below();
    }
    return level;
  }

  OutlineState less(double cost) {
    return new OutlineState(score - cost, top, counts, trail, fresh);
  }

  /** The state where a new part of the document begins: nothing open, nothing counted. */
  OutlineState newPart(int at, double cost) {
    return new OutlineState(score - cost - closing(0), null, Map.of(), trail, at);
  }

  /** The state after a marker has become the item {@code level}. */
  OutlineState with(Marker marker, Level level, int follows, boolean isStray, double gain) {
    Map<MarkerStyle, Count> counted = new EnumMap<>(MarkerStyle.class);
    counted.putAll(counts);
    Level same = follows > 0 ? find(marker.style()) : null;
    Count before = count(marker.style());
    int begins = before.begins() + (follows == 0 ? 1 : 0);
    int wentOn = before.wentOn() + (follows > 0 && same == null ? 1 : 0);
    counted.put(marker.style(), new Count(marker.value(), marker.from(), begins, wentOn));
    double closed = closing(same == null ? level.depth() : same.depth() + 1);
    Placed placed = new Placed(marker, level.depth(), follows, isStray);
    return new OutlineState(score + gain - closed, level, counted, new Trail(placed, trail), fresh);
  }

  /** What it costs that a sequence which began inside a line ends with one member only. */
  double closing(int depth) {
    double cost = 0;
    for (Level level = top; level != null && level.depth() >= depth; level = level.below()) {
      cost += level.weak() && level.members() == 1 ? 4 : 0;
    }
    return cost;
  }

  /** States with the same key continue alike; only the best of them matters. */
  String key() {
    StringBuilder key = new StringBuilder().append(fresh);
    for (Level level = top; level != null; level = level.below()) {
      key.append(level.style()).append(level.value());
    }
    counts.forEach((style, count) -> key.append(style).append(count.value()));
    return key.toString();
  }
}
