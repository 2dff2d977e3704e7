package policygraph.eval;

/**
 * How far what was found agrees with what was labelled.
 *
 * @param hits found and labelled
 * @param missed labelled and not found
 * @param wrong found and not labelled
 */
public record Score(int hits, int missed, int wrong) {
  public static final Score NONE = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(hits + other.hits, missed + other.missed, wrong + other.wrong);
  }

  /** The part of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
  }

  /** The part of what was labelled that was found; 1 where nothing was labelled. */
  public double recall() {
    return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
