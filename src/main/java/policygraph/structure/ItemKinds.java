package policygraph.structure;

import java.util.List;

/**
 * Decides which items of an outline are measures: the smallest numbered units that the policy wants
 * done. An item whose children are tasks of their own is a section; one whose children only list
 * what it consists of is a measure with all of them.
 */
final class ItemKinds {
  /** Items with as many chars as this, on the average, say more than a list does. */
  private static final int TASK_LENGTH = 60;

  private static final int LONGEST_HEADING = 60;

  private final String text;
  private final Clauses clauses;

  ItemKinds(String text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  boolean isMeasure(Item item) {
    if (item.style().isDivision()) {
      return false;
    }
    if (item.isLeaf()) {
      return !text.substring(item.bodyFrom(), item.bodyTo).isBlank();
    }
    long closed = item.children.stream().filter(c -> hasClause(c.from(), c.to())).count();
    boolean onlyLast = closed == 1 && hasClause(item.children.getLast());
    if (closed > 1 || (closed == 1 && !onlyLast)) {
      return false;
    }
    if (item.style() == MarkerStyle.ARTICLE) {
      return true;
    }
    boolean deep = item.children.getFirst().style().isInside(MarkerStyle.ARABIC);
    if (isHeadingOnly(item)) {
      return deep && (onlyLast || length(item.children) < TASK_LENGTH);
    }
    return deep
        || onlyLast
        || hasClause(item.bodyFrom(), item.bodyTo)
        || length(item.children) < TASK_LENGTH;
  }

  private boolean hasClause(Item item) {
    return hasClause(item.from(), item.to());
  }

  private boolean hasClause(int from, int to) {
    return !clauses.marked(from, to).isEmpty();
  }

  /** Whether its own words are but a heading, perhaps with a clause. */
  private boolean isHeadingOnly(Item item) {
    String body = text.substring(item.bodyFrom(), item.bodyTo).strip();
    for (FoundClause clause : clauses.marked(item.bodyFrom(), item.bodyTo)) {
      body = body.replace(text.substring(clause.from(), clause.to()), "");
    }
    body = body.strip();
    int stop = body.indexOf('。');
    return (stop < 0 && !body.endsWith("：") && !body.endsWith(":"))
        || (stop == body.length() - 1 && stop < LONGEST_HEADING);
  }

  private static double length(List<Item> items) {
    return items.stream().mapToInt(i -> i.to() - i.from()).average().orElse(0);
  }
}
