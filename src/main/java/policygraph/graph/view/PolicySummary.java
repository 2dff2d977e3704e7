package policygraph.graph.view;

import java.util.List;
import java.util.Map;
import policygraph.model.Agency;
import policygraph.model.GapReport;
import policygraph.model.PolicyRef;
import policygraph.model.Status;

/**
 * A policy in a list.
 *
 * @param measures how many measures it has of each status; no entry for none
 */
public record PolicySummary(
    PolicyRef policy,
    List<Agency> issuers,
    String type,
    Map<Status, Integer> measures,
    GapReport gaps) {
  public PolicySummary {
    issuers = List.copyOf(issuers);
    measures = Map.copyOf(measures);
  }
}
