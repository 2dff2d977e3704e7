package policygraph.question;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.PolicyRef;

/**
 * What a question can speak of: a snapshot of what the graph holds, and the places of the state.
 *
 * @param indicators of the targets in the graph
 * @param months in which a deadline of the graph falls
 */
public record Catalogue(
    EntityDirectory entities,
    List<PolicyRef> policies,
    List<String> indicators,
    Set<YearMonth> months) {
  public Catalogue {
    policies = List.copyOf(policies);
    indicators = List.copyOf(indicators);
    months = Set.copyOf(months);
  }

  public static Catalogue empty() {
    return new Catalogue(EntityDirectory.empty(), List.of(), List.of(), Set.of());
  }
}
