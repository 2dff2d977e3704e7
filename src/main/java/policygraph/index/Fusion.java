package policygraph.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one ranking of two: each kind of score is brought to the range from its least to its
 * greatest among the candidates, then both are added by their weights.
 */
final class Fusion {
  /** Half and half; see docs/retrieval.md for what else was measured. */
  static final double SEMANTIC_WEIGHT = 0.5;

  private Fusion() {}

  /** A document with its fused score. */
  record Fused(int doc, double score) {}

  /** All documents that have one of the scores, best first; equal ones as they were indexed. */
  static List<Fused> of(Map<Integer, Double> keyword, Map<Integer, Double> semantic) {
    Set<Integer> docs = new HashSet<>(keyword.keySet());
    docs.addAll(semantic.keySet());
    Range words = Range.of(keyword);
    Range meaning = Range.of(semantic);
    List<Fused> fused = new ArrayList<>();
    for (int doc : docs) {
      fused.add(
          new Fused(
              doc,
              (1 - SEMANTIC_WEIGHT) * words.share(keyword.get(doc))
                  + SEMANTIC_WEIGHT * meaning.share(semantic.get(doc))));
    }
    fused.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparingInt(Fused::doc));
    return fused;
  }

  /** From the least to the greatest score. */
  private record Range(double least, double greatest) {
    static Range of(Map<Integer, Double> scores) {
      var all = scores.values().stream().mapToDouble(d -> d).summaryStatistics();
      return new Range(all.getMin(), all.getMax());
    }

    /** 0 for the least score and for none, 1 for the greatest. */
    double share(@org.jspecify.annotations.Nullable Double score) {
      if (score == null) {
        return 0;
      }
      return greatest > least ? (score - least) / (greatest - least) : 1;
    }
  }
}
