package policygraph.search.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.graph.GraphReader;
import policygraph.graph.view.LedMeasure;
import policygraph.model.FiledMeasure;
import policygraph.model.PolicyRef;

/**
 * Tasks in different policies of one place, or of a place and one above it, and of about the same
 * time, whose words are alike and whose leads are all others, as {@link SameBody} tells. A task
 * that a set of bodies, an inner department or an unknown body leads is not compared.
 */
final class LeadOverlaps {
  /** Length of the stretches that texts are compared by, in chars. */
  private static final int LENGTH = 3;

  /** Least likeness, or else containment, of two tasks' words. */
  private static final double ALIKE = 0.4;

  private static final double CONTAINED = 0.65;

  /** Tasks with fewer stretches say too little to be the same. */
  private static final int LEAST = 12;

  /** Of each task so many of its rarest stretches are looked up. */
  private static final int RAREST = 24;

  /** Stretches that more tasks share are no sign of the same task. */
  private static final int COMMON = 60;

  /** Rare stretches that two tasks must share to be compared. */
  private static final int SHARED = 3;

  /** Policies of the same period are issued at most so many years apart. */
  private static final int YEARS = 1;

  private record Task(LedMeasure led, PolicyRef policy, Set<String> words) {}

  private record Pair(Task first, Task second, Overlap.Places same, double likeness) {}

  private final GraphReader graph;
  private final SameBody bodies;

  LeadOverlaps(GraphReader graph) {
    this.graph = graph;
    this.bodies = SameBody.of(graph.successions());
  }

  List<Overlap> find(Map<String, PolicyRef> policies) {
    Map<String, List<Task>> byProvince = new HashMap<>();
    for (LedMeasure led : graph.ledMeasures()) {
      PolicyRef policy = policies.get(led.policy());
      Set<String> words = Shingles.of(led.prose(), LENGTH);
      if (policy != null
          && policy.region() != null
          && policy.region().code() != null
          && policy.date() != null
          && words.size() >= LEAST
          && led.leads().stream().allMatch(SameBody::isComparable)) {
        byProvince
            .computeIfAbsent(policy.region().code().substring(0, 2), r -> new ArrayList<>())
            .add(new Task(led, policy, words));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    byProvince.values().forEach(tasks -> addPairs(tasks, pairs));
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return overlaps(pairs);
  }

  private void addPairs(List<Task> tasks, List<Pair> pairs) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      for (String word : tasks.get(i).words()) {
        holders.computeIfAbsent(word, w -> new ArrayList<>(2)).add(i);
      }
    }
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      Map<Integer, Integer> shared = new HashMap<>();
      task.words().stream()
          .map(word -> holders.getOrDefault(word, List.of()))
          .filter(found -> found.size() > 1 && found.size() <= COMMON)
          .sorted(Comparator.comparingInt(List::size))
          .limit(RAREST)
          .forEach(found -> found.forEach(j -> shared.merge(j, 1, Integer::sum)));
      int here = i;
      shared.forEach(
          (j, n) -> {
            if (j > here && n >= SHARED) {
              Pair pair = compare(task, tasks.get(j));
              if (pair != null) {
                pairs.add(pair);
              }
            }
          });
    }
  }

  private @Nullable Pair compare(Task first, Task second) {
    if (first.policy().id().equals(second.policy().id())
        || first.policy().date() == null
        || second.policy().date() == null
        || Math.abs(first.policy().date().year() - second.policy().date().year()) > YEARS
        || bodies.anyShared(first.led().leads(), second.led().leads())) {
      return null;
    }
    Overlap.Places same = Jurisdiction.of(first.policy().region(), second.policy().region());
    double likeness = Shingles.likeness(first.words(), second.words());
    boolean alike =
        likeness >= ALIKE || Shingles.containment(first.words(), second.words()) >= CONTAINED;
    return same != null && alike ? new Pair(first, second, same, likeness) : null;
  }

  private List<Overlap> overlaps(List<Pair> pairs) {
    Set<String> ids = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      ids.add(pair.first().led().id());
      ids.add(pair.second().led().id());
    }
    Map<String, FiledMeasure> measures = new HashMap<>();
    graph.measures(List.copyOf(ids)).forEach(m -> measures.put(m.measure().id(), m));
    List<Overlap> overlaps = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    for (Pair pair : pairs) {
      FiledMeasure first = measures.get(pair.first().led().id());
      FiledMeasure second = measures.get(pair.second().led().id());
      if (first != null
          && second != null
          && seen.add(Set.of(first.measure().id(), second.measure().id()))) {
        overlaps.add(
            new Overlap(
                Overlap.Kind.LEAD,
                pair.same(),
                new Overlap.Side(first, first.measure().text(), pair.first().led().leads(), null),
                new Overlap.Side(
                    second, second.measure().text(), pair.second().led().leads(), null),
                pair.likeness()));
      }
    }
    return overlaps;
  }
}
