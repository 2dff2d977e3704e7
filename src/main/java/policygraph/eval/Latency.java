package policygraph.eval;

import java.util.Arrays;
import java.util.List;

/**
 * Times that something took, in milliseconds: the median, what one in a hundred exceeds, and the
 * longest.
 */
public record Latency(double p50, double p99, double max) {
  /**
   * @param nanoseconds at least one
   */
  public static Latency of(List<Long> nanoseconds) {
    long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Latency(percentile(sorted, 0.5), percentile(sorted, 0.99), percentile(sorted, 1));
  }

  /** The least time that such a part of all times does not exceed. */
  private static double percentile(long[] sorted, double part) {
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
