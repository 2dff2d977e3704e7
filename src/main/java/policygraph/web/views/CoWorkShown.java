package policygraph.web.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.RankedBody;
import policygraph.model.Entity;

/**
 * Who works with whom.
 *
 * @param focus the bodies around which pairs are shown; empty for all
 * @param pairs those who meet most often first
 * @param top how many bodies the network shows
 */
public record CoWorkShown(
    Scope scope, List<Entity> focus, List<Pair> pairs, int top, Coverage coverage)
    implements Shown {
  private static final int ROWS = 100;

  /** The strongest ties of each body that are drawn; all of them would hide each other. */
  private static final int LINES = 3;

  /** Two bodies and at how many measures both have a part. */
  public record Pair(RankedBody first, RankedBody second, int measures) {
    public String share() {
      int fewer = Math.min(first.measures(), second.measures());
      return fewer == 0 ? "" : Math.round(100.0 * measures / fewer) + "%";
    }
  }

  public List<Pair> shown() {
    return pairs.subList(0, Math.min(ROWS, pairs.size()));
  }

  public String measures(Pair pair) {
    return scope.measures("agency", pair.first().body().id(), "with", pair.second().body().id());
  }

  @Override
  public Table table() {
    return new Table(
        List.of("body", "bodyId", "with", "withId", "measures", "bodyMeasures", "withMeasures"),
        pairs.stream()
            .map(
                p ->
                    Table.row(
                        p.first().body().name(),
                        p.first().body().id(),
                        p.second().body().name(),
                        p.second().body().id(),
                        p.measures(),
                        p.first().measures(),
                        p.second().measures()))
            .toList());
  }

  @Override
  public Map<String, Object> chart(Words words) {
    if (pairs.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> places = new HashMap<>();
    List<Object> nodes = new ArrayList<>();
    List<Object> links = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Pair pair : pairs) {
      boolean room = places.size() < top;
      for (RankedBody body : List.of(pair.first(), pair.second())) {
        if (room && !places.containsKey(body.body().id())) {
          places.put(body.body().id(), nodes.size());
          nodes.add(
              Map.of(
                  "id", body.body().id(),
                  "name", body.body().name(),
                  "count", body.measures(),
                  "note", Bodies.note(body.body()),
                  "focus", focus.stream().anyMatch(f -> f.id().equals(body.body().id()))));
        }
      }
      Integer from = places.get(pair.first().body().id());
      Integer to = places.get(pair.second().body().id());
      boolean strong =
          lines.getOrDefault(pair.first().body().id(), 0) < LINES
              || lines.getOrDefault(pair.second().body().id(), 0) < LINES;
      if (from != null && to != null && strong) {
        lines.merge(pair.first().body().id(), 1, Integer::sum);
        lines.merge(pair.second().body().id(), 1, Integer::sum);
        links.add(List.of(from, to, pair.measures(), measures(pair)));
      }
    }
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "cowork");
    chart.put("nodes", nodes);
    chart.put("links", links);
    chart.put("page", scope.query().with("only", "").at("/views/cowork"));
    chart.put(
        "words", Map.of("label", words.t("cowork.chart"), "measures", words.t("column.measures")));
    return chart;
  }
}
