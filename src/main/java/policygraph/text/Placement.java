package policygraph.text;

import java.util.BitSet;
import java.util.List;

/** Finds where the unseen replays stand, and leaves open what cannot be known. */
final class Placement {
  /** A replay is moved where this share of the likelihood speaks for its position. */
  private static final double CERTAIN = 0.995;

  /** A unit is in doubt where at least this share of the likelihood takes it for a replay. */
  private static final double DOUBTFUL = 0.1;

  private final GapSearch search;
  private final Replays replays;
  private final Arrangement arrangement;
  private final BitSet uncertain = new BitSet();

  Placement(List<Unit> units, Replays replays, Arrangement arrangement) {
    this.search = new GapSearch(units, replays);
    this.replays = replays;
    this.arrangement = arrangement;
  }

  /** Moves what is certain; returns the units whose place stays in doubt. */
  BitSet run() {
    for (Replays.Gap gap : replays.gaps()) {
      settle(gap, search.ways(gap));
    }
    return uncertain;
  }

  private void settle(Replays.Gap gap, List<int[]> ways) {
    if (ways.isEmpty()) {
      uncertain.set(gap.after() + 1, gap.before());
      return;
    }
    double[] shares = shares(gap, ways);
    int[] best = ways.get(indexOfMax(shares));
    double[] moved = new double[gap.before() - gap.after()];
    for (int way = 0; way < shares.length; way++) {
      for (int position : ways.get(way)) {
        moved[position - gap.after()] += shares[way];
      }
    }
    for (int i = 0; i < best.length; i++) {
      if (moved[best[i] - gap.after()] >= CERTAIN) {
        arrangement.place(gap.first() + i, best[i]);
        moved[best[i] - gap.after()] = 0;
      }
    }
    for (int i = 1; i < moved.length; i++) {
      if (moved[i] >= DOUBTFUL) {
        uncertain.set(gap.after() + i);
      }
    }
  }

  /** How the likelihood is shared among the ways. */
  private double[] shares(Replays.Gap gap, List<int[]> ways) {
    if (ways.size() == 1) {
      return new double[] {1};
    }
    double[] shares = ways.stream().mapToDouble(way -> arrangement.naturalness(gap, way)).toArray();
    double best = shares[indexOfMax(shares)];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - best);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static int indexOfMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
