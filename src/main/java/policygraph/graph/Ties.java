package policygraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.CoWork;

/** Counts how often two bodies meet at a measure. */
final class Ties {
  private record Pair(String first, String second) {}

  private final Map<Pair, Integer> counts = new HashMap<>();

  /** Takes the bodies of one measure, each once. */
  void add(List<String> bodies) {
    List<String> sorted = bodies.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        counts.merge(new Pair(sorted.get(i), sorted.get(j)), 1, Integer::sum);
      }
    }
  }

  List<CoWork.Tie> strongestFirst() {
    return counts.entrySet().stream()
        .map(e -> new CoWork.Tie(e.getKey().first(), e.getKey().second(), e.getValue()))
        .sorted(
            Comparator.comparingInt(CoWork.Tie::measures)
                .reversed()
                .thenComparing(CoWork.Tie::first)
                .thenComparing(CoWork.Tie::second))
        .toList();
  }
}
