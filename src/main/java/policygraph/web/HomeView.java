package policygraph.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Status;

/** What the corpus holds, as the first page shows it. */
public record HomeView(List<PolicySummary> policies) {
  /** Documents that are named at once; their list has the rest. */
  private static final int SHOWN = 10;

  public List<PolicySummary> newest() {
    return policies.stream().limit(SHOWN).toList();
  }

  public long measures() {
    return statuses().values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Measures by what became of them, over all documents. */
  public Map<Status, Integer> statuses() {
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    policies.forEach(p -> p.measures().forEach((s, n) -> statuses.merge(s, n, Integer::sum)));
    return statuses;
  }

  /** Documents whose source is damaged. */
  public long damaged() {
    return policies.stream()
        .filter(p -> p.gaps().repeated() > 0 || !p.gaps().missing().isEmpty())
        .count();
  }

  public int lost() {
    return statuses().getOrDefault(Status.MISSING, 0);
  }
}
