package policygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the question demands of a measure, as a part that a user can edit.
 *
 * @param type agency, region, industry, enterprise, policy, issuer, status, deadline, year, target,
 *     words or citation
 * @param role the role of a body, as the API names it; several joined by |; null where none is
 *     meant
 * @param ids what the mention stands for; several where it is ambiguous, none where the graph has
 *     none
 * @param name what is meant, in full; several joined by 、
 * @param mention the words of the question
 * @param start where they stand in the question, in UTF-16 chars; {@code end} exclusive
 * @param negated whether the question excludes it
 */
public record Constraint(
    String type,
    @Nullable String role,
    List<String> ids,
    String name,
    String mention,
    int start,
    int end,
    boolean negated) {
  public Constraint {
    ids = List.copyOf(ids);
  }
}
