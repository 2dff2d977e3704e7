package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a damaged text are gone, and where. Each lost unit can hold one marker, so numbers
 * that are left out in a sequence are looked for in the gaps before the number that goes on.
 */
final class LostItems {
  /** Items of a style may head tasks where at least one in so many does. */
  private static final int SOME = 5;

  /** A sequence of as many items tells whether items of it head tasks. */
  private static final int LONG = 5;

  private final String text;
  private final Holes holes;
  private final ItemKinds kinds;
  private final Map<Item, List<Marker>> lost = new HashMap<>();
  private final Set<Item> closed = new HashSet<>();
  private final Set<Item> unseen = new HashSet<>();

  /** Headings behind which items are lost that may as well have stood before them. */
  private final Set<Item> loose = new HashSet<>();

  /** Items of which it is not known whether they belong where they stand. */
  private final Set<Item> strangers = new HashSet<>();

  private final Map<MarkerStyle, Integer> begins = new HashMap<>();
  private final Map<Item, Integer> index = new HashMap<>();
  private final List<Item> items;
  private final LostPlaces places;
  private final LostHeadings lostHeadings;

  /** The item before which items are lost that are looked for in a host. */
  private final Map<Item, Item> nexts = new HashMap<>();

  /** The items that count up together with an item, itself included. */
  private final Map<Item, List<Item>> sequences = new HashMap<>();

  /** How many items of a style head others, and how many items it has. */
  private final Map<MarkerStyle, Integer> headings = new HashMap<>();

  private final Map<MarkerStyle, Integer> sizes = new HashMap<>();

  /**
   * @param items all items in the order of the text
   */
  LostItems(String text, Holes holes, List<Item> items, ItemKinds kinds) {
    this.text = text;
    this.holes = holes;
    this.items = items;
    this.kinds = kinds;
    this.places = new LostPlaces(text, holes, items, kinds);
    this.lostHeadings = new LostHeadings(holes, items, kinds, this::countsThrough);
    Map<MarkerStyle, Integer> last = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      index.put(item, i);
      headings.merge(item.style(), kinds.isMeasure(item) ? 0 : 1, Integer::sum);
      sizes.merge(item.style(), 1, Integer::sum);
      Integer before = last.put(item.style(), i);
      begins.merge(item.style(), item.placed.follows() == 0 ? 1 : 0, Integer::sum);
      boolean goesOn = before != null && item.placed.follows() > 0;
      List<Item> sequence =
          goesOn ? Objects.requireNonNull(sequences.get(items.get(before))) : new ArrayList<>();
      sequence.add(item);
      sequences.put(item, sequence);
      boolean isTask = kinds.isMeasure(item) && (!goesOn || kinds.isMeasure(items.get(before)));
      if (item.placed.skipped() > 0 && isTask) {
        Integer opener = item.parent == null ? null : index.get(item.parent);
        int from = goesOn ? before : opener == null ? Math.max(0, i - 1) : opener;
        if (!place(items.subList(from, i), item) && goesOn) {
          closed.add(items.get(before));
        }
      } else if (goesOn && item.placed.skipped() == 0) {
        closed.add(items.get(before));
      }
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean headless =
          item.placed.isStray() && item.marker().value() > 1 && kinds.isMeasure(item);
      if (headless || (holes.inDoubt(item.from()) && !isProven(item))) {
        strangers.add(item);
      }
    }
  }

  /** Whether the numbers before and behind an item prove its place, being counted through. */
  private boolean isProven(Item item) {
    return countsThrough(item.style())
        && closed.contains(item)
        && item.placed.follows() > 0
        && item.placed.skipped() == 0;
  }

  /**
   * Whether an item may not belong where it stands: its words are in doubt, and the numbers before
   * and behind it do not prove its place; or it is a task, not the first, and what it stands under
   * is lost.
   */
  boolean mayStandElsewhere(Item item) {
    return strangers.contains(item);
  }

  /** Looks where items were lost; returns false where none can be: the number is a misprint. */
  private boolean place(List<Item> candidates, Item next) {
    List<Item> hosts =
        candidates.stream().filter(host -> holes.any(host.from(), host.bodyTo)).toList();
    if (!hosts.isEmpty()) {
      Item host = hosts.getLast();
      put(host, next);
      if (hosts.size() > 1 && !kinds.isMeasure(host)) {
        loose.add(host);
      }
      return true;
    }
    if (!candidates.isEmpty() && holes.mayBeHidden(candidates.getFirst().from(), next.from())) {
      unseen.add(candidates.getLast());
      put(candidates.getLast(), next);
      return true;
    }
    return false;
  }

  /** Those of the sequence that goes on first stand last, before the item that goes on. */
  private void put(Item host, Item next) {
    lost.merge(host, markers(host, next), (known, more) -> joined(more, known));
    nexts.putIfAbsent(host, next);
  }

  private static List<Marker> joined(List<Marker> first, List<Marker> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** Whether the items that are lost behind a heading may have stood before it. */
  boolean mayPrecede(Item heading) {
    return loose.contains(heading);
  }

  private static List<Marker> markers(Item host, Item next) {
    List<Marker> markers = new ArrayList<>();
    int at = host.bodyTo;
    for (int n = next.placed.follows() + 1; n < next.marker().value(); n++) {
      MarkerStyle style = next.style();
      markers.add(new Marker(style, n, style.label(n), at, at, Marker.Setting.STOP));
    }
    return markers;
  }

  /**
   * Whether a number behind the item is left out although nothing is known to be lost there: the
   * lost text was overwritten by words that now stand in the item.
   */
  boolean hidesLoss(Item item) {
    return unseen.contains(item);
  }

  /** Whether items of a style are counted through the document and not anew in each section. */
  boolean countsThrough(MarkerStyle style) {
    return begins.getOrDefault(style, 0) <= 1;
  }

  /** Whether a clause stands behind a hole and may have closed a heading that is lost there. */
  boolean mayBeOfHeading(FoundClause clause) {
    return lostHeadings.mayHaveClosed(clause);
  }

  /** Up to where all words are a task's own, though some are lost. */
  int ownTo(Item item) {
    return mayHideTasks(item) ? holes.first(item.from(), item.to()) : places.ownTo(item);
  }

  /**
   * Which of the items that are lost behind an item a clause is that of; null where that is not
   * known.
   */
  @Nullable Marker owner(Item host, FoundClause clause) {
    Item next = nexts.get(host);
    int owner = next == null ? 0 : places.owner(next, clause.from());
    if (next == null || owner < 1) {
      return null;
    }
    List<Marker> behind = behind(host);
    return behind.get(behind.size() - next.placed.skipped() + owner - 1);
  }

  /** Items whose marker and text are gone and which stood behind the item's own words. */
  List<Marker> behind(Item item) {
    return lost.getOrDefault(item, List.of());
  }

  /**
   * Whether all that stands up to the next marker is the item's own: the next number of its
   * sequence follows, and items of its kind are no headings under which tasks may be lost.
   */
  boolean isClosed(Item item) {
    return closed.contains(item)
        && !lost.containsKey(item)
        && !mayHideTasks(item)
        && !mayHideSection(item);
  }

  /**
   * Whether tasks of which nothing is left may have stood under an item: others of its style head
   * tasks, and in its own sequence some do, or too few are left to tell.
   */
  private boolean mayHideTasks(Item item) {
    return item.isLeaf() && mayHeadTasks(item);
  }

  /**
   * Whether an item that is lost in the sequence of one may have headed tasks, so that a clause
   * before the next item is that of one of these.
   */
  boolean mayHaveTasks(Item host) {
    Item next = nexts.get(host);
    return next != null
        && (mayHeadTasks(next)
            || Objects.requireNonNull(sequences.get(next)).stream()
                .anyMatch(item -> !kinds.isMeasure(item)));
  }

  private boolean mayHeadTasks(Item member) {
    MarkerStyle style = member.style();
    if (SOME * headings.getOrDefault(style, 0) < sizes.getOrDefault(style, 0)) {
      return false;
    }
    List<Item> sequence = Objects.requireNonNull(sequences.get(member));
    return sequence.size() < LONG || !sequence.stream().allMatch(kinds::isMeasure);
  }

  /**
   * Whether the text that is lost behind an item's beginning may hold the heading of another
   * section with as many tasks as the item has before it, so that what follows is that section's.
   */
  private boolean mayHideSection(Item item) {
    if (countsThrough(item.style())
        || holes.count(item.from(), item.bodyTo) < item.marker().value()) {
      return false;
    }
    Item section = item.parent;
    if (section == null) {
      return true;
    }
    for (int i = Objects.requireNonNull(index.get(item)) + 1; i < items.size(); i++) {
      Item next = items.get(i);
      if (next.style() == section.style()) {
        return next.placed.isStray() || next.marker().value() != section.marker().value() + 1;
      }
    }
    return false;
  }

  /**
   * Whether the heading of another section may be lost in the hole behind {@code place}, so that
   * what follows need not stand under {@code section}. A heading is lost with the task that follows
   * it, unless it ends with a full stop.
   */
  boolean mayHideHeading(Item section, Item place) {
    int to = place == section ? section.bodyTo : place.to();
    if (closed.contains(section) || provesSection(section, place) || !holes.any(place.from(), to)) {
      return false;
    }
    int stop = text.indexOf('。', section.from());
    boolean headingsStop = stop >= 0 && stop < section.bodyTo;
    return headingsStop || !isClosed(place);
  }

  /**
   * Whether a later item goes on counting in the section, in a style that begins anew in each, and
   * less is lost before it than a heading with as many items as are counted before it.
   */
  private boolean provesSection(Item section, Item place) {
    int from = section.children.indexOf(place) + 1;
    for (Item later : section.children.subList(from, section.children.size())) {
      if (later.placed.isStray()) {
        return false;
      }
      if (begins.getOrDefault(later.style(), 0) > 1 && later.placed.follows() > 0) {
        return holes.count(place.from(), later.from()) < later.marker().value() - 1;
      }
    }
    return false;
  }
}
