package policygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are dear to compute, kept as long as the graph stays as it is. Holds the answers
 * that were asked for last. Safe for use by many threads; two that ask at once may both compute.
 */
final class GenerationCache {
  private static final int ENTRIES = 64;

  private final GraphConnection graph;
  private long generation = -1;

  private final Map<Object, Object> answers =
      new LinkedHashMap<>(ENTRIES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > ENTRIES;
        }
      };

  GenerationCache(GraphConnection graph) {
    this.graph = graph;
  }

  /** The answer to a question, from before or computed now. Equal keys ask the same. */
  <T> T get(Class<?> kind, Object key, Supplier<T> compute) {
    long now = Generation.current(graph);
    Object question = java.util.List.of(kind, key);
    T known = find(now, question);
    if (known != null) {
      return known;
    }
    T answer = compute.get();
    keep(now, question, answer);
    return answer;
  }

  @SuppressWarnings("unchecked") // Keys of a kind are only kept with answers of that kind.
  private synchronized <T> @Nullable T find(long now, Object question) {
    if (generation != now) {
      answers.clear();
      generation = now;
    }
    return (T) answers.get(question);
  }

  /** Keeps an answer, unless the graph has changed while it was computed. */
  private synchronized void keep(long since, Object question, Object answer) {
    if (generation == since) {
      answers.put(question, answer);
    }
  }
}
