package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Status;

/** Walks through the outline and writes down headings, measures and what stands between them. */
final class OutlineWriter {
  private final String text;
  private final Holes holes;
  private final Clauses clauses;
  private final ItemKinds kinds;
  private final LostItems lost;
  private final Tail tail;
  private final GapWriter gaps;
  private final Drafts drafts;

  OutlineWriter(
      String text, Holes holes, Clauses clauses, ItemKinds kinds, LostItems lost, Drafts drafts) {
    this.text = text;
    this.holes = holes;
    this.clauses = clauses;
    this.kinds = kinds;
    this.lost = lost;
    this.tail = new Tail(text, clauses);
    this.gaps = new GapWriter(text, clauses, lost, holes, drafts);
    this.drafts = drafts;
  }

  void write(List<Item> roots) {
    int at = 0;
    for (Item root : roots) {
      drafts.paragraphs(at, root.from(), null, Status.INTACT);
      write(root, null, null);
      at = root.to();
    }
    drafts.paragraphs(at, text.length(), null, Status.INTACT);
  }

  /**
   * @param above the heading that the item stands under
   * @param behind the heading that text behind a hole in the item is known to stand under
   */
  private void write(Item item, @Nullable SectionDraft above, @Nullable SectionDraft behind) {
    if (kinds.isMeasure(item)) {
      measure(item, above, behind);
    } else {
      section(item, above, behind);
    }
  }

  private void section(Item item, @Nullable SectionDraft above, @Nullable SectionDraft behind) {
    int hole = trustedTo(item);
    List<FoundClause> found = clauses.marked(item.bodyFrom(), hole);
    int at = Heading.end(text, item, found);
    SectionDraft own = drafts.section(item, above, at, found);
    for (FoundClause clause : found) {
      drafts.paragraphs(at, Math.max(at, clause.from()), own, Status.INTACT);
      at = Math.max(at, clause.to());
    }
    drafts.paragraphs(at, Math.max(at, hole), own, Status.INTACT);
    boolean elsewhere = lost.mayStandElsewhere(item);
    SectionDraft section = elsewhere ? null : lost.mayHideHeading(item, item) ? behind : own;
    SectionDraft ofLost = lost.mayPrecede(item) ? above : section;
    gaps.write(item, lost.behind(item), item.numbers(), ofLost, Math.max(at, hole), item.bodyTo);
    children(item, section, elsewhere ? null : behind);
  }

  /**
   * Up to where what follows a heading is known to be its own. In a damaged text a clause behind a
   * heading may be that of a task before it, unless other headings bear one as well.
   */
  private int trustedTo(Item item) {
    int hole = holes.first(item.bodyFrom(), item.bodyTo);
    if (holes.inDoubt(item.from())) {
      hole = Math.min(hole, Math.max(item.bodyFrom(), holes.endOfDoubt(item.from())));
    }
    List<FoundClause> found = clauses.marked(item.bodyFrom(), hole);
    boolean trusted = found.isEmpty() || !holes.any() || kinds.headingsBearClauses(item.style());
    return trusted ? hole : found.getFirst().from();
  }

  private void children(Item item, @Nullable SectionDraft first, @Nullable SectionDraft behind) {
    SectionDraft section = first;
    int end = item.bodyTo;
    for (Item child : item.children) {
      drafts.paragraphs(end, child.from(), section, Status.INTACT);
      section = child.placed.isStray() ? behind : section;
      SectionDraft next = mayHideHeading(item, child) ? behind : section;
      write(child, section, next);
      section = next;
      end = child.to();
    }
  }

  /** Whether a heading may be lost in an item, or the clause of one that is lost stands there. */
  private boolean mayHideHeading(Item section, Item child) {
    return lost.mayHideHeading(section, child)
        || clauses.marked(child.from(), child.to()).stream().anyMatch(lost::mayBeOfHeading);
  }

  private void measure(Item item, @Nullable SectionDraft section, @Nullable SectionDraft behind) {
    int from = item.from();
    int to = item.to();
    int hole = holes.first(from, to);
    List<Marker> missing = lost.behind(item);
    if (lost.mayStandElsewhere(item)) {
      int end = Math.min(to, holes.endOfDoubt(from));
      drafts.measure(item, null, Status.UNCERTAIN, from, end);
      gaps.write(item, missing, parentNumbers(item), null, end, to);
    } else if (lost.hidesLoss(item)) {
      int end = gaps.closingFrom(from, to);
      drafts.measure(item, section, Status.UNCERTAIN, from, end);
      gaps.write(item, missing, parentNumbers(item), section, end, to);
    } else if (hole == to) {
      int end = tail.start(item, from, to);
      boolean whole = holes.isWhole(from, end);
      drafts.measure(item, section, whole ? Status.INTACT : Status.PARTIAL, from, end);
      drafts.paragraphs(end, to, section, Status.INTACT);
    } else if (missing.isEmpty() && lost.isClosed(item)) {
      drafts.measure(item, section, Status.PARTIAL, from, to);
    } else {
      int end = lost.ownTo(item);
      drafts.measure(item, section, Status.PARTIAL, from, end);
      gaps.write(item, missing, parentNumbers(item), behind, end, to);
    }
  }

  private static List<Integer> parentNumbers(Item item) {
    List<Integer> above = new ArrayList<>(item.numbers());
    above.removeLast();
    return above;
  }
}
