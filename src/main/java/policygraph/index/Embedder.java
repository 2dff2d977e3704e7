package policygraph.index;

/** Turns texts into vectors whose direction is their meaning. Thread-safe. */
public interface Embedder extends AutoCloseable {
  /** Tells models apart: another name, other vectors. */
  String model();

  int dimensions();

  /** A vector of {@link #dimensions} numbers and length 1. */
  float[] embed(String text);

  @Override
  void close();
}
