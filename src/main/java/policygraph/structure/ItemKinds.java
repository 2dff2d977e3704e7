package policygraph.structure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which items of an outline are measures: the smallest numbered units that the policy wants
 * done. An item whose children are tasks of their own is a section; one whose children only list
 * what it consists of is a measure with all of them.
 */
final class ItemKinds {
  /** Items with as many chars as this, on the average, say more than a list does. */
  private static final int TASK_LENGTH = 60;

  private static final int LONGEST_HEADING = 60;

  /** From so many tasks on it can be told whether tasks bear clauses; one in as many is a stray. */
  private static final int FEWEST_TASKS = 5;

  private final String text;
  private final Holes holes;
  private final Clauses clauses;

  /** Styles of items that head tasks of which each closes with a clause. */
  private final Set<MarkerStyle> sectionStyles = EnumSet.noneOf(MarkerStyle.class);

  /** How many headings of a style bear a clause of their own. */
  private final Map<MarkerStyle, Integer> bearing = new EnumMap<>(MarkerStyle.class);

  /** How many tasks each style has, and how many of them bear a clause. */
  private final Map<MarkerStyle, Integer> tasks = new EnumMap<>(MarkerStyle.class);

  private final Map<MarkerStyle, Integer> closed = new EnumMap<>(MarkerStyle.class);

  ItemKinds(String text, Holes holes, Clauses clauses, List<Item> items) {
    this.text = text;
    this.holes = holes;
    this.clauses = clauses;
    items.stream()
        .filter(i -> i.children.stream().filter(c -> hasClause(c.from(), c.to())).count() > 1)
        .forEach(i -> sectionStyles.add(i.style()));
    items.stream()
        .filter(i -> !i.isLeaf() && hasClause(i.bodyFrom(), i.bodyTo) && !isMeasure(i))
        .forEach(i -> bearing.merge(i.style(), 1, Integer::sum));
    for (Item item : items) {
      if (isMeasure(item)) {
        tasks.merge(item.style(), 1, Integer::sum);
        closed.merge(item.style(), hasClause(item) ? 1 : 0, Integer::sum);
      }
    }
  }

  /** Whether the document does not put clauses on tasks of a style. */
  boolean tasksBearNoClauses(MarkerStyle style) {
    int all = tasks.getOrDefault(style, 0);
    return all >= FEWEST_TASKS && closed.getOrDefault(style, 0) * FEWEST_TASKS <= all;
  }

  /** Whether the document puts clauses on headings of a style, more than once. */
  boolean headingsBearClauses(MarkerStyle style) {
    return bearing.getOrDefault(style, 0) > 1;
  }

  boolean isMeasure(Item item) {
    if (item.style().isDivision()) {
      return false;
    }
    if (item.isLeaf()) {
      return !text.substring(item.bodyFrom(), item.bodyTo).isBlank();
    }
    if (item.children.getFirst().style().isRow()) {
      return false;
    }
    long closed = item.children.stream().filter(c -> hasClause(c.from(), c.to())).count();
    boolean onlyLast = closed == 1 && hasClause(item.children.getLast());
    if (closed > 1 || (closed == 1 && !onlyLast)) {
      return false;
    }
    if (item.style() == MarkerStyle.ARTICLE) {
      return true;
    }
    if (!holes.isSound(item.from(), item.to()) && sectionStyles.contains(item.style())) {
      return false;
    }
    boolean deep = item.children.getFirst().style().isInside(MarkerStyle.ARABIC);
    boolean list = length(item.children) < TASK_LENGTH;
    return switch (heading(item)) {
      case ALONE -> deep && (onlyLast || list);
      case ABOVE_PROSE -> deep && (closed == 0 || onlyLast);
      case NONE -> deep || onlyLast || list || hasClause(item.bodyFrom(), item.bodyTo);
    };
  }

  private boolean hasClause(Item item) {
    return hasClause(item.from(), item.to());
  }

  private boolean hasClause(int from, int to) {
    return !clauses.marked(from, to).isEmpty();
  }

  /** How an item's own words begin. */
  private enum Opening {
    /** With a heading and nothing else, but perhaps a clause. */
    ALONE,
    /** With a heading on a line of its own, or one that a clause closes, and prose below it. */
    ABOVE_PROSE,
    /** With a sentence. */
    NONE
  }

  private Opening heading(Item item) {
    int from = item.bodyFrom();
    List<FoundClause> marked = clauses.marked(from, item.bodyTo);
    int clause = marked.isEmpty() ? item.bodyTo : marked.getFirst().from();
    int behind = marked.isEmpty() ? item.bodyTo : marked.getFirst().to();
    String first = text.substring(from, clause).strip();
    String rest = text.substring(behind, item.bodyTo).replace("。", "").strip();
    int line = first.indexOf('\n');
    if (line >= 0) {
      rest = first.substring(line).strip() + rest;
      first = first.substring(0, line).strip();
    }
    int stop = first.indexOf('。');
    boolean isHeading =
        (stop < 0 && !first.endsWith("：") && !first.endsWith(":"))
            || (stop == first.length() - 1 && stop < LONGEST_HEADING);
    return !isHeading ? Opening.NONE : rest.isEmpty() ? Opening.ALONE : Opening.ABOVE_PROSE;
  }

  private static double length(List<Item> items) {
    return items.stream().mapToInt(i -> i.to() - i.from()).average().orElse(0);
  }
}
