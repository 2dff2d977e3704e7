package policygraph.structure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the markers of lost items may have stood. Each was in a unit that is lost, one in a unit,
 * and a task takes at least as many units as the shortest whole one of its style; so what stands
 * before the first place that is left is the item's before, and what stands behind the last is the
 * lost one's.
 */
final class LostPlaces {
  /** From so many whole tasks on it is known how short they are. */
  private static final int ENOUGH = 8;

  private static final int UNKNOWN = -1;

  private final Holes holes;
  private final UnitCount units;

  /** How many units the shortest whole task of a style takes. */
  private final Map<MarkerStyle, Integer> shortest = new EnumMap<>(MarkerStyle.class);

  private final Set<MarkerStyle> taskStyles = EnumSet.noneOf(MarkerStyle.class);

  /** The next item of an item's sequence. */
  private final Map<Item, Item> successors = new HashMap<>();

  private final Map<Item, Item> predecessors = new HashMap<>();

  /** The item that follows in the text behind all that stands in an item. */
  private final Map<Item, Item> followers = new HashMap<>();

  LostPlaces(String text, Holes holes, List<Item> items, ItemKinds kinds) {
    this.holes = holes;
    this.units = new UnitCount(text);
    Map<MarkerStyle, Item> last = new EnumMap<>(MarkerStyle.class);
    Map<MarkerStyle, Integer> whole = new EnumMap<>(MarkerStyle.class);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (i > 0) {
        Item open = items.get(i - 1);
        while (open != null && open.to() <= item.from()) {
          followers.put(open, item);
          open = open.parent;
        }
      }
      if (kinds.isMeasure(item)) {
        taskStyles.add(item.style());
      }
      Item before = last.put(item.style(), item);
      if (before == null || item.placed.follows() == 0) {
        continue;
      }
      successors.put(before, item);
      predecessors.put(item, before);
      if (item.placed.skipped() == 0
          && kinds.isMeasure(before)
          && kinds.isMeasure(item)
          && !holes.any(before.from(), item.from())) {
        whole.merge(item.style(), 1, Integer::sum);
        shortest.merge(item.style(), unit(item) - unit(before), Math::min);
      }
    }
    shortest.keySet().removeIf(style -> whole.getOrDefault(style, 0) < ENOUGH);
  }

  private int unit(Item item) {
    return units.of(item.from());
  }

  /**
   * Up to where all words are a task's own, though some are lost: before the first place at which a
   * lost marker may have stood, or the task's end where there is none; its first hole where that is
   * not known.
   */
  int ownTo(Item item) {
    int hole = holes.first(item.from(), item.to());
    if (hole == item.to() || !item.isLeaf()) {
      return hole;
    }
    Item next = successors.get(item);
    if (next != null && next.placed.skipped() > 0) {
      int[] first = places(item, next, true);
      return first == null ? hole : Math.min(item.to(), first[0]);
    }
    Item follower = followers.get(item);
    int least = follower == null ? UNKNOWN : least(item, follower);
    if (next != null || follower == null || least < 1 || !follows(follower)) {
      return hole;
    }
    int from = unit(item) + least;
    int to = unit(follower) - least;
    for (int at : holes.between(item.from(), item.to())) {
      int unit = units.of(at);
      if (unit >= from && unit <= to) {
        return at;
      }
    }
    return item.to();
  }

  /** Whether nothing is left out before an item. */
  private static boolean follows(Item item) {
    return item.placed.skipped() == 0 && !item.placed.isStray();
  }

  /**
   * How many units at least anything takes that may be lost behind an item: one of its own kind, or
   * of the kind of a heading above it which the follower does not go on counting.
   */
  private int least(Item item, Item follower) {
    int least = Integer.MAX_VALUE;
    for (Item open = item; open != null && open.style() != follower.style(); open = open.parent) {
      Integer known = shortest.get(open.style());
      if (known == null && (open == item || taskStyles.contains(open.style()))) {
        return UNKNOWN;
      }
      least = known == null ? least : Math.min(least, known);
    }
    return least;
  }

  /**
   * Which of the items that are lost between two a place behind the first hole belongs to: 1 for
   * the first of them, 0 for the item before; {@value #UNKNOWN} where it may be either's.
   */
  int owner(Item next, int offset) {
    Item before = predecessors.get(next);
    if (before == null) {
      return UNKNOWN;
    }
    int[] first = places(before, next, true);
    int[] last = places(before, next, false);
    if (first == null || last == null) {
      return UNKNOWN;
    }
    int owner = 0;
    while (owner < last.length && last[owner] < offset) {
      owner++;
    }
    return owner == first.length || offset <= first[owner] ? owner : UNKNOWN;
  }

  /**
   * Offsets of the first or the last places at which the lost markers between two items may have
   * stood; null where they have no room or it is not known how much they need.
   */
  private int @Nullable [] places(Item before, Item next, boolean first) {
    Integer size = shortest.get(next.style());
    if (size == null || size < 1 || holes.mayBeHidden(before.from(), next.from())) {
      return null;
    }
    int[] at = holes.between(before.from(), next.from());
    int[] places = new int[next.placed.skipped()];
    int free = first ? 0 : at.length - 1;
    int edge = unit(first ? before : next);
    for (int i = 0; i < places.length; i++) {
      while (free >= 0 && free < at.length && Math.abs(units.of(at[free]) - edge) < size) {
        free += first ? 1 : -1;
      }
      if (free < 0 || free >= at.length) {
        return null;
      }
      places[first ? i : places.length - 1 - i] = at[free];
      edge = units.of(at[free]);
    }
    for (int i = 0; i < places.length; i++) {
      boolean room =
          first
              ? unit(next) - units.of(places[i]) >= size * (places.length - i)
              : units.of(places[i]) - unit(before) >= size * (i + 1);
      if (!room) {
        return null;
      }
    }
    return places;
  }
}
