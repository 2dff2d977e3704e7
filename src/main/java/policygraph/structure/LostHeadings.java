package policygraph.structure;

import java.util.List;
import java.util.function.Predicate;

/** Which clauses may have closed a heading of which nothing else is left. */
final class LostHeadings {
  private final Holes holes;
  private final List<Item> items;
  private final ItemKinds kinds;
  private final Predicate<MarkerStyle> countsThrough;

  /**
   * @param items all items in the order of the text
   * @param countsThrough whether a style is counted through the document, not anew in each section
   */
  LostHeadings(
      Holes holes, List<Item> items, ItemKinds kinds, Predicate<MarkerStyle> countsThrough) {
    this.holes = holes;
    this.items = items;
    this.kinds = kinds;
    this.countsThrough = countsThrough;
  }

  /**
   * Whether a clause stands behind a hole and may have closed a heading that is lost there. The
   * first task of the heading follows such a clause, not a later one and no other heading.
   */
  boolean mayHaveClosed(FoundClause clause) {
    if (!holes.endsAt(clause.from())) {
      return false;
    }
    Item next = items.stream().filter(item -> item.from() >= clause.to()).findFirst().orElse(null);
    if (next == null || kinds.headingsBearClauses(next.style())) {
      return false;
    }
    if (kinds.tasksBearNoClauses(next.style())) {
      return true;
    }
    boolean first = countsThrough.test(next.style()) || next.marker().value() == 1;
    Item heading = next.parent;
    return first
        && heading != null
        && kinds.headingsBearClauses(heading.style())
        && isLost(heading.style(), clause.from());
  }

  /** Whether the headings of a style before and behind an offset do not follow each other. */
  private boolean isLost(MarkerStyle style, int offset) {
    Item before = null;
    for (Item item : items) {
      if (item.style() == style && item.from() >= offset) {
        int expected = before == null ? 1 : before.marker().value() + 1;
        return item.placed.isStray() || item.marker().value() != expected;
      }
      before = item.style() == style ? item : before;
    }
    return true;
  }
}
