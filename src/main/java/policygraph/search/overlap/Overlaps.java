package policygraph.search.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.GraphReader;
import policygraph.model.PolicyRef;

/** All overlaps of the graph, found anew when it has changed. Safe for use by many threads. */
public final class Overlaps {
  private record Found(long generation, List<Overlap> overlaps) {}

  private final GraphReader graph;
  private volatile Found found = new Found(-1, List.of());

  public Overlaps(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * Different values first, then different leads; of each, the most alike first.
   *
   * @param policies all of the graph
   */
  public List<Overlap> all(List<PolicyRef> policies) {
    long now = graph.generation();
    Found known = found;
    if (known.generation() == now) {
      return known.overlaps();
    }
    Map<String, PolicyRef> byId = new HashMap<>();
    policies.forEach(p -> byId.put(p.id(), p));
    List<Overlap> all = new ArrayList<>(new ValueOverlaps(graph).find());
    all.addAll(new LeadOverlaps(graph).find(byId));
    Found fresh = new Found(now, List.copyOf(all));
    found = fresh;
    return fresh.overlaps();
  }
}
