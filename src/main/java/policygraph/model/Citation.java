package policygraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that a policy names.
 *
 * @param title without the brackets 《》; "" where only a number is given
 * @param target id of the policy in the graph that is meant, or null where none is
 */
public record Citation(
    Kind kind,
    String title,
    @Nullable DocumentNumber number,
    @Nullable String target,
    Evidence evidence) {

  /** How the one stands to the other. */
  public enum Kind {
    CITES,
    ISSUES,
    IMPLEMENTS,
    CONTINUES,
    REVISES,
    REPEALS
  }
}
