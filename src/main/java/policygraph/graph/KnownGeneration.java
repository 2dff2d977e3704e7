package policygraph.graph;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The graph's generation, asked for as seldom as may be: after each write of this program, and
 * otherwise once a second, for the sake of other programs that write to the same server.
 * Thread-safe.
 */
final class KnownGeneration {
  private static final long TRUSTED_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier writes;
  private final LongSupplier current;
  private volatile Seen seen = new Seen(0, -1, 0);

  /** A generation, and when it was asked for: after how many writes, and at which nanosecond. */
  private record Seen(long generation, long writes, long at) {}

  KnownGeneration(GraphConnection graph) {
    this(graph::writes, () -> Generation.current(graph));
  }

  /**
   * @param writes how many writes of this program have ended
   * @param current asks for the generation
   */
  KnownGeneration(LongSupplier writes, LongSupplier current) {
    this.writes = writes;
    this.current = current;
  }

  /** The generation now; another program's last write may be missing for a second. */
  long now() {
    long ended = writes.getAsLong();
    long at = System.nanoTime();
    Seen last = seen;
    if (last.writes() == ended && at - last.at() < TRUSTED_NANOSECONDS) {
      return last.generation();
    }
    long generation = current.getAsLong();
    seen = new Seen(generation, ended, at);
    return generation;
  }
}
