package policygraph.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Vectors of texts: from the cache, or from the model and then kept. Thread-safe. */
final class Embeddings implements AutoCloseable {
  /** At 1 kB each, a gigabyte on disk when full; the file takes only what is used. */
  private static final int CAPACITY = 1 << 20;

  private final Embedder embedder;
  private final Pace pace;
  private final VectorCache cache;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("embedding-", 1).daemon().factory());

  /**
   * Takes hold of a model.
   *
   * @param folder where the vectors are kept
   * @param pace of what is done in the background
   */
  Embeddings(Embedder embedder, Path folder, Pace pace) {
    this.embedder = embedder;
    this.pace = pace;
    this.cache =
        new VectorCache(
            folder.resolve("vectors-" + embedder.model() + ".bin"),
            embedder.model(),
            embedder.dimensions(),
            CAPACITY);
  }

  String model() {
    return embedder.model();
  }

  /** The vector, if it need not be computed. */
  Optional<float[]> known(String text) {
    return cache.get(text);
  }

  /** The vector of a text that is not kept, such as a question. */
  float[] once(String text) {
    return embedder.embed(text);
  }

  /**
   * Vectors of all texts, computed where they are not known; on all cores while nobody waits for an
   * answer.
   *
   * @param ended tells, between two texts, that no more are wanted; the rest are then left out
   */
  Map<String, float[]> all(List<String> texts, BooleanSupplier ended) {
    Map<String, float[]> vectors = new ConcurrentHashMap<>();
    List<Future<?>> running =
        texts.stream()
            .distinct()
            .<Future<?>>map(
                text ->
                    workers.submit(
                        () -> {
                          try (Pace.Turn _ = pace.turn()) {
                            return ended.getAsBoolean() ? null : vectors.put(text, kept(text));
                          }
                        }))
            .toList();
    try {
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException e) {
      running.forEach(each -> each.cancel(false));
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while texts were embedded", e);
    } catch (ExecutionException e) {
      running.forEach(each -> each.cancel(false));
      throw new IllegalStateException("texts could not be embedded", e.getCause());
    }
    return vectors;
  }

  /** The vector of a text of a document, from the cache or computed by this thread. */
  float[] kept(String text) {
    // As kept, so that the same text has the same vector in this run and the next.
    return cache.get(text).orElseGet(() -> cache.put(text, embedder.embed(text)));
  }

  @Override
  public void close() {
    workers.close();
    cache.close();
    embedder.close();
  }
}
