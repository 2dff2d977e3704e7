package policygraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A body and what it does for a measure.
 *
 * @param body an {@link Agency} or an {@link Enterprise}
 * @param mention as printed
 * @param order place among the bodies of its role in its clause, from 1
 * @param group place of its list part in the clause, from 1: parts are separated by ， or ；
 * @param openList whether the list ends in 等
 * @param condition deadline or other label inside the clause, as printed, or null
 */
public record Responsibility(
    Entity body,
    String mention,
    Role role,
    int order,
    int group,
    Scope scope,
    Basis basis,
    boolean openList,
    @Nullable String condition,
    Evidence evidence) {

  /** The same fact about another body. */
  public Responsibility withBody(Entity other) {
    return new Responsibility(
        other, mention, role, order, group, scope, basis, openList, condition, evidence);
  }
}
