package policygraph.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Agency;
import policygraph.model.FiledMeasure;
import policygraph.search.Snapshot;

/** Who issued which policy, by what the graph knew when it was last written. */
public final class Issuers {
  private record Known(Snapshot snapshot, Map<String, List<Agency>> byPolicy) {}

  private final Supplier<Snapshot> snapshot;
  private volatile Known known = new Known(Snapshot.EMPTY, Map.of());

  public Issuers(Supplier<Snapshot> snapshot) {
    this.snapshot = snapshot;
  }

  /** The bodies that issued a policy, in their order. */
  @SuppressWarnings("ReferenceEquality")
  public List<Agency> of(String policy) {
    Snapshot now = snapshot.get();
    Known known = this.known;
    if (known.snapshot() != now) {
      Map<String, List<Agency>> byPolicy = new HashMap<>();
      for (PolicySummary summary : now.policies()) {
        byPolicy.put(summary.policy().id(), summary.issuers());
      }
      known = new Known(now, byPolicy);
      this.known = known;
    }
    return known.byPolicy().getOrDefault(policy, List.of());
  }

  /** How a measure is cited. */
  public String reference(FiledMeasure filed) {
    return Reference.of(filed.policy(), of(filed.policy().id()), filed.measure().label());
  }
}
