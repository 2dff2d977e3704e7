package policygraph.index;

import java.util.List;

/**
 * Turns texts into vectors whose direction is their meaning. Thread-safe.
 *
 * <p>A vector has {@link #dimensions} numbers and length 1.
 */
public interface Embedder extends AutoCloseable {
  /** Tells models apart: another name, other vectors. */
  String model();

  int dimensions();

  /** One vector per text, in their order. */
  List<float[]> embed(List<String> texts);

  @Override
  void close();
}
