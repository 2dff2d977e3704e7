package policygraph.graph;

import java.util.List;
import java.util.function.Supplier;

/** Answers that are dear to compute, kept as long as the graph stays as it is. Thread-safe. */
final class GenerationCache {
  /** The greatest, such as who does what in all policies, take about a megabyte. */
  private static final int ENTRIES = 256;

  private final PerGeneration<Object, Object> answers;

  GenerationCache(KnownGeneration generation) {
    this.answers = new PerGeneration<>(generation, ENTRIES);
  }

  /** The answer to a question, from before or computed now. Equal keys ask the same. */
  @SuppressWarnings("unchecked") // Keys of a kind are only kept with answers of that kind.
  <T> T get(Class<?> kind, Object key, Supplier<T> compute) {
    return (T) answers.get(List.of(kind, key), question -> compute.get());
  }
}
