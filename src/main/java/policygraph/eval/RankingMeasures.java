package policygraph.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is, as trec_eval and BEIR count it: all between 0 and 1, best first.
 *
 * @param ndcg10 normalised discounted cumulative gain of the first ten; the gain is the grade
 * @param recall10 part of the relevant documents that is among the first ten
 * @param recall100 part that is among the first hundred
 * @param mrr10 one over the rank of the first relevant document, 0 where it is not among ten
 */
public record RankingMeasures(double ndcg10, double recall10, double recall100, double mrr10) {
  static final RankingMeasures NONE = new RankingMeasures(0, 0, 0, 0);

  /**
   * @param ranked ids of documents, best first, each once
   * @param grades of the relevant ones, not empty
   */
  static RankingMeasures of(List<String> ranked, Map<String, Integer> grades) {
    return new RankingMeasures(
        gain(ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList())
            / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList()),
        recall(ranked, grades, 10),
        recall(ranked, grades, 100),
        reciprocalRank(ranked, grades));
  }

  static RankingMeasures mean(List<RankingMeasures> all) {
    return all.isEmpty()
        ? NONE
        : new RankingMeasures(
            all.stream().mapToDouble(RankingMeasures::ndcg10).average().orElse(0),
            all.stream().mapToDouble(RankingMeasures::recall10).average().orElse(0),
            all.stream().mapToDouble(RankingMeasures::recall100).average().orElse(0),
            all.stream().mapToDouble(RankingMeasures::mrr10).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int rank = 0; rank < Math.min(10, grades.size()); rank++) {
      sum += grades.get(rank) * Math.log(2) / Math.log(rank + 2.0);
    }
    return sum;
  }

  private static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
    return (double) ranked.stream().limit(depth).filter(grades::containsKey).count()
        / grades.size();
  }

  private static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
    for (int rank = 0; rank < Math.min(10, ranked.size()); rank++) {
      if (grades.containsKey(ranked.get(rank))) {
        return 1.0 / (rank + 1);
      }
    }
    return 0;
  }
}
