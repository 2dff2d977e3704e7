package policygraph.ingest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import policygraph.graph.GraphReader;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicySummary;
import policygraph.model.GapReport;
import policygraph.model.Status;

/**
 * What the graph holds.
 *
 * @param statuses how many measures of each status there are
 * @param kinds how many nodes and relations of each kind there are
 * @param gaps of each document that has some, by its source
 */
record Inventory(Map<Status, Long> statuses, Map<String, Long> kinds, Map<String, GapReport> gaps) {
  private static final int ALL = 1_000_000;

  static Inventory of(GraphReader graph) {
    Map<Status, Long> statuses = new EnumMap<>(Status.class);
    Map<String, GapReport> gaps = new TreeMap<>();
    for (PolicySummary policy : graph.policies(PolicyFilter.ALL, 1, ALL).items()) {
      policy.measures().forEach((status, n) -> statuses.merge(status, (long) n, Long::sum));
      if (hasGaps(policy.gaps())) {
        gaps.put(policy.policy().source(), policy.gaps());
      }
    }
    return new Inventory(statuses, graph.counts(), gaps);
  }

  private static boolean hasGaps(GapReport report) {
    return report.repeated() > 0 || !report.missing().isEmpty() || !report.unread().isEmpty();
  }

  long measures() {
    return statuses.values().stream().mapToLong(Long::longValue).sum();
  }

  long count(Status status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** Relations by kind; their names are in capitals. */
  String linksInWords() {
    return kinds.entrySet().stream()
        .filter(e -> e.getKey().equals(e.getKey().toUpperCase(java.util.Locale.ROOT)))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Adds what a report for programs says of it. */
  void addTo(Map<String, Object> json) {
    Map<String, Long> byStatus = new LinkedHashMap<>();
    statuses.forEach((status, n) -> byStatus.put(status.label(), n));
    json.put("measures", byStatus);
    json.put("links", kinds);
    json.put("gaps", gaps);
  }
}
