package policygraph.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import policygraph.question.Said;

/** Bounds how many requests do heavy work at once: exports read all that others read in pages. */
final class Heavy {
  private static final int AT_ONCE = 4;
  private static final long PATIENCE_SECONDS = 20;
  private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

  private Heavy() {}

  /** A turn; to be closed after the work. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits for a turn.
   *
   * @throws Problem 503 if none came in time
   */
  static Turn turn() {
    try {
      if (TURNS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return TURNS::release;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(
        503,
        "Busy",
        new Said("同时导出的人太多，请过一会儿再试。", "too many exports at once; try again in a while"));
  }
}
