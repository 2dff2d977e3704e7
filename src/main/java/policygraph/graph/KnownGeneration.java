package policygraph.graph;

import java.util.concurrent.TimeUnit;

/**
 * The graph's generation, asked for as seldom as may be: after each write of this program, and
 * otherwise once a second, for the sake of other programs that write to the same server.
 * Thread-safe.
 */
final class KnownGeneration {
  private static final long TRUSTED_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

  private final GraphConnection graph;
  private volatile Seen seen = new Seen(0, -1, 0);

  /** A generation, and when it was asked for: after how many writes, and at which nanosecond. */
  private record Seen(long generation, long writes, long at) {}

  KnownGeneration(GraphConnection graph) {
    this.graph = graph;
  }

  /** The generation now; another program's last write may be missing for a second. */
  long now() {
    long writes = graph.writes();
    long at = System.nanoTime();
    Seen last = seen;
    if (last.writes() == writes && at - last.at() < TRUSTED_NANOSECONDS) {
      return last.generation();
    }
    long generation = Generation.current(graph);
    seen = new Seen(generation, writes, at);
    return generation;
  }
}
