package policygraph.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one ranking of two. The score by words is taken as a part of the most that the query could
 * reach, and so is near 1 where a passage holds all of a short query and near 0.2 for the best
 * passages of a long question; the cosine is taken as it is. A passage's fused score is thus its
 * own and does not depend on what else was found.
 */
final class Fusion {
  /** On a plateau from 0.4 to 0.7, where policies are found best; see docs/evaluation.md. */
  static final double KEYWORD_WEIGHT = 0.45;

  private Fusion() {}

  /** A document with its fused score. */
  record Fused(int doc, double score) {}

  /**
   * All documents that have one of the scores, best first; equal ones as they were indexed. One
   * that has no embedding yet is taken to be as near as the least near of the others.
   *
   * @param keyword scores by words; none is 0
   * @param most what no score by words exceeds
   * @param cosines of the embeddings
   */
  static List<Fused> of(Map<Integer, Double> keyword, double most, Map<Integer, Double> cosines) {
    Set<Integer> docs = new HashSet<>(keyword.keySet());
    docs.addAll(cosines.keySet());
    double least = cosines.values().stream().mapToDouble(d -> d).min().orElse(0);
    List<Fused> fused = new ArrayList<>();
    for (int doc : docs) {
      double share = most > 0 ? or(keyword.get(doc), 0) / most : 0;
      fused.add(new Fused(doc, KEYWORD_WEIGHT * share + or(cosines.get(doc), least)));
    }
    fused.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparingInt(Fused::doc));
    return fused;
  }

  private static double or(@Nullable Double score, double absent) {
    return score == null ? absent : score;
  }
}
