package policygraph.web.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.PolicyDuties;
import policygraph.graph.view.TargetRow;

/**
 * Measures without a lead and targets without a date.
 *
 * @param policies all that have measures, newest first
 * @param undated targets whose period the text does not tell
 * @param targets how many targets there are
 */
public record OrphansShown(
    Scope scope,
    List<PolicyDuties> policies,
    List<TargetRow> undated,
    long targets,
    int page,
    Coverage coverage)
    implements Shown {
  private static final int ROWS = 50;
  private static final int BARS = 40;

  public int size() {
    return ROWS;
  }

  /** Policies that name bodies somewhere, those with the most measures without a lead first. */
  public List<PolicyDuties> naming() {
    return policies.stream()
        .filter(p -> p.led() + p.shared() > 0)
        .sorted(java.util.Comparator.comparingInt(p -> -(p.shared() + p.silent() + p.lost())))
        .toList();
  }

  /** Policies that name no body at any measure: none of their measures is an orphan by mistake. */
  public List<PolicyDuties> silent() {
    return policies.stream().filter(p -> p.led() + p.shared() == 0).toList();
  }

  public List<TargetRow> shownTargets() {
    return undated.stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
  }

  public int sum(java.util.function.ToIntFunction<PolicyDuties> part) {
    return naming().stream().mapToInt(part).sum();
  }

  @Override
  public Table table() {
    Map<String, Integer> undatedByPolicy = new HashMap<>();
    undated.forEach(t -> undatedByPolicy.merge(t.policy().id(), 1, Integer::sum));
    return new Table(
        List.of(
            "policy",
            "policyId",
            "measures",
            "withLead",
            "withoutLead",
            "withoutBody",
            "textLost",
            "undatedTargets"),
        policies.stream()
            .map(
                p ->
                    Table.row(
                        p.policy().title(),
                        p.policy().id(),
                        p.measures(),
                        p.led(),
                        p.shared(),
                        p.silent(),
                        p.lost(),
                        undatedByPolicy.getOrDefault(p.policy().id(), 0)))
            .toList());
  }

  @Override
  public Map<String, Object> chart(Words words) {
    List<PolicyDuties> bars = naming().stream().limit(BARS).toList();
    if (bars.isEmpty()) {
      return Map.of();
    }
    List<Object> rows = new ArrayList<>();
    for (PolicyDuties p : bars) {
      rows.add(
          List.of(
              PolicyNames.brief(p.policy()),
              p.led(),
              p.shared(),
              p.silent(),
              p.lost(),
              scope.measures("policy", p.policy().id(), "without", "lead")));
    }
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "orphans");
    chart.put("rows", rows);
    chart.put(
        "words",
        Map.of(
            "label", words.t("orphans.chart"),
            "parts",
                List.of(
                    words.t("column.withLead"),
                    words.t("column.withoutLead"),
                    words.t("column.withoutBody"),
                    words.t("column.textLost"))));
    return chart;
  }
}
