package policygraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples of the measures of rankings. */
class RankingMeasuresTest {
  @Test
  void the_only_relevant_document_at_the_third_place() {
    RankingMeasures measures = RankingMeasures.of(List.of("a", "b", "c"), Map.of("c", 1));

    assertThat(measures.ndcg10()).isEqualTo(1 / 2.0, within(1e-9)); // 1 / log2(4)
    assertThat(measures.mrr10()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(measures.recall10()).isEqualTo(1);
  }

  @Test
  void a_perfect_ranking_with_grades_is_one_and_a_swapped_one_is_less() {
    Map<String, Integer> grades = Map.of("a", 3, "b", 1);

    assertThat(RankingMeasures.of(List.of("a", "b"), grades).ndcg10()).isEqualTo(1, within(1e-9));
    // (1 + 3 / log2(3)) / (3 + 1 / log2(3))
    assertThat(RankingMeasures.of(List.of("b", "a"), grades).ndcg10())
        .isEqualTo((1 + 3 / 1.5849625) / (3 + 1 / 1.5849625), within(1e-6));
  }

  @Test
  void what_stands_beyond_the_tenth_and_the_hundredth_place_counts_less_and_not_at_all() {
    List<String> ranked = IntStream.rangeClosed(1, 150).mapToObj(Integer::toString).toList();
    RankingMeasures measures = RankingMeasures.of(ranked, Map.of("11", 1, "101", 1));

    assertThat(measures).isEqualTo(new RankingMeasures(0, 0, 0.5, 0));
  }

  @Test
  void times_are_those_that_half_and_one_in_a_hundred_exceed() {
    List<Long> milliseconds = IntStream.rangeClosed(1, 200).mapToObj(i -> i * 1_000_000L).toList();

    assertThat(Latency.of(milliseconds)).isEqualTo(new Latency(100, 198, 200));
    assertThat(Latency.of(List.of(5_000_000L))).isEqualTo(new Latency(5, 5, 5));
  }
}
