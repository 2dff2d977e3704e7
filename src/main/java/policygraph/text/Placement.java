package policygraph.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where the unseen replays stand, and leaves open what cannot be known. */
final class Placement {
  /** A replay is moved where this share of the likelihood speaks for its position. */
  private static final double CERTAIN = 0.998;

  /**
   * A mere sentence is in doubt where at least this share of the likelihood takes it for a replay.
   */
  private static final double DOUBTFUL = 0.05;

  /**
   * A unit with a number or a clause, which says whose other words are, is in doubt from here on.
   */
  private static final double DOUBTFUL_SIGN = 0.001;

  /** A unit that stands at a place with less of the likelihood than this is left out of account. */
  private static final double NEVER = 0.001;

  /** A number with fewer chars, as 1.总则。, may head several parts of a document. */
  private static final int NUMBERED = 25;

  private final List<Unit> units;
  private final GapSearch search;
  private final Replays replays;
  private final Arrangement arrangement;
  private final BitSet uncertain = new BitSet();
  private final BitSet open = new BitSet();
  private final BitSet sentences = new BitSet();
  private final int lastSeen;
  private int lastPosition;

  Placement(List<Unit> units, Replays replays, Arrangement arrangement) {
    this.units = units;
    this.search = new GapSearch(units, replays, arrangement);
    this.replays = replays;
    this.arrangement = arrangement;
    this.lastSeen = replays.position(replays.count() - 1);
    this.lastPosition = lastSeen;
  }

  /** Units whose place stays in doubt. */
  BitSet uncertain() {
    return uncertain;
  }

  /** Units among which replays stand that were not found: any of them may be one, if unlikely. */
  BitSet open() {
    return open;
  }

  /**
   * Places of which it is known that a mere sentence is lost there, though not which: each unit
   * that may belong there has neither number nor clause.
   */
  BitSet sentences() {
    return sentences;
  }

  /** Moves what is certain. */
  void run() {
    for (Replays.Gap gap : replays.gaps()) {
      settle(gap, search.ways(gap));
    }
    boolean found = true;
    for (int j = replays.count(); j < arrangement.size() && mayBeOverwritten(j); j++) {
      found = continueBehind(j, found);
    }
    doubtNumbersThatStandTwice();
  }

  /** No document prints a number with the same words twice: one of the two is a replay. */
  private void doubtNumbersThatStandTwice() {
    Set<String> seen = new HashSet<>();
    for (int place = 0; place < arrangement.size(); place++) {
      int unit = arrangement.unitAt(place);
      if (unit != Arrangement.NONE
          && !arrangement.markers(unit).isEmpty()
          && units.get(unit).key().length() >= NUMBERED
          && !seen.add(units.get(unit).key())) {
        uncertain.set(unit);
      }
    }
  }

  /** Whether a replay stands over a unit of the beginning, or may do so. */
  private boolean mayBeOverwritten(int j) {
    return arrangement.unitAt(j) == Arrangement.NONE || uncertain.get(j);
  }

  /**
   * Behind the last replay that is seen one more may stand that is not; so many units in a hundred
   * are overwritten there as before. Returns whether it was found.
   *
   * @param follows whether the replay before it was found; else it is only asked where it may stand
   */
  private boolean continueBehind(int j, boolean follows) {
    int after = Math.max(lastPosition, j);
    int before = arrangement.size();
    Replays.Gap gap = new Replays.Gap(j, j, after, before);
    double share = Math.min(0.5, (double) replays.count() / (lastSeen + 1));
    double none = arrangement.naturalness(gap, new int[0]);
    double[] odds = new double[before - after];
    for (int i = 1; i < odds.length; i++) {
      odds[i] = Math.exp(arrangement.naturalness(gap, new int[] {after + i}) - none);
    }
    if (follows) {
      double sum = Math.pow(1 - share, odds.length - 1);
      for (int i = 1; i < odds.length; i++) {
        odds[i] *= share * Math.pow(1 - share, i - 1);
        sum += odds[i];
      }
      int best = indexOfMax(odds);
      if (odds[best] / sum >= CERTAIN) {
        arrangement.place(j, after + best);
        lastPosition = after + best;
        return true;
      }
      doubt(after, odds, sum);
      open.set(after + 1, before);
    } else {
      for (int i = 1; i < odds.length; i++) {
        double here = odds[i] * share / (1 - share);
        odds[i] = here / (1 + here);
      }
      doubt(after, odds, 1);
    }
    return false;
  }

  /** Doubts the units behind a position of which so much of a sum speaks for a replay. */
  private void doubt(int after, double[] odds, double sum) {
    for (int i = 1; i < odds.length; i++) {
      doubt(after + i, odds[i] / sum);
    }
  }

  /** Doubts a unit of which a share of the likelihood speaks for a replay. */
  private void doubt(int at, double share) {
    if (share >= (isSentence(at) ? DOUBTFUL : DOUBTFUL_SIGN)) {
      uncertain.set(at);
    }
  }

  private boolean isSentence(int at) {
    return arrangement.markers(at).isEmpty() && units.get(at).isSentence();
  }

  private void settle(Replays.Gap gap, List<int[]> ways) {
    if (ways.isEmpty()) {
      uncertain.set(gap.after() + 1, gap.before());
      open.set(gap.after() + 1, gap.before());
      return;
    }
    double[] shares = shares(gap, ways);
    int[] best = ways.get(indexOfMax(shares));
    double[] moved = new double[gap.before() - gap.after()];
    double[] fits = new double[best.length];
    for (int way = 0; way < shares.length; way++) {
      int[] positions = ways.get(way);
      for (int i = 0; i < best.length; i++) {
        moved[positions[i] - gap.after()] += shares[way];
        fits[i] += positions[i] == best[i] ? shares[way] : 0;
      }
    }
    for (int i = 0; i < best.length; i++) {
      sentences.set(gap.first() + i, isSentence(ways, shares, i));
      if (moved[best[i] - gap.after()] < CERTAIN) {
        open.set(gap.after() + 1, gap.before());
      } else {
        arrangement.place(gap.first() + i, best[i]);
        // it belongs to the front for certain; a number of its own says where, else only its place
        boolean inDoubt = fits[i] < CERTAIN && arrangement.markers(best[i]).isEmpty();
        moved[best[i] - gap.after()] = inDoubt ? 1 : 0;
      }
    }
    for (int i = 1; i < moved.length; i++) {
      doubt(gap.after() + i, moved[i]);
    }
  }

  /** Whether all units that may be the replay of some rank in a gap are mere sentences. */
  private boolean isSentence(List<int[]> ways, double[] shares, int rank) {
    double others = 0;
    for (int way = 0; way < shares.length; way++) {
      others += isSentence(ways.get(way)[rank]) ? 0 : shares[way];
    }
    return others < NEVER;
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
