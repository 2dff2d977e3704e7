package policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.text.Folding;

/** Terms and their offsets in the text as it was given. */
class AnalysisTest {
  private final Analysis analysis = new Analysis(new Folding(), FunctionWords.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发展白酒产业    | 发展 0-2 · 白酒 2-4 · 产业 4-6
          發展白酒產業    | 发展 0-2 · 白酒 2-4 · 产业 4-6
          发展 白酒 产业  | 发展 0-2 · 白酒 3-5 · 产业 6-8
          经 济发展       | 经济 0-3 · 发展 3-5
          项目的建设      | 项目 0-2 · 建设 3-5
          如何支持企业？  | 支持 2-4 · 企业 4-6
          """)
  void words_are_segmented_without_function_words(String text, String terms) {
    assertThat(
            Analysis.terms(analysis.words, text).stream()
                .map(t -> t.text() + " " + t.from() + "-" + t.to())
                .collect(Collectors.joining(" · ")))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          规上企业    | 规@0 0-1 · 规上@0 0-2 · 上@1 1-2 · 上企@1 1-3 · 企@2 2-3 · 企业@2 2-4 · 业@3 3-4
          煤、电      | 煤@0 0-1 · 电@2 2-3
          增长12.5％  | 增@0 0-1 · 增长@0 0-2 · 长@1 1-2 · 12.5@2 2-6 · 12.5%@2 2-7
          ５Ｇ基站    | 5g@0 0-2 · 基@1 2-3 · 基站@1 2-4 · 站@2 3-4
          PGA项目     | pga@0 0-3 · 项@1 3-4 · 项目@1 3-5 · 目@2 4-5
          1,500万     | 1,500@0 0-5 · 万@1 5-6
          經 濟       | 经@0 0-1 · 经济@0 0-3 · 济@1 2-3
          """)
  void grams_are_characters_pairs_numbers_and_letters(String text, String terms) {
    assertThat(
            Analysis.terms(analysis.grams, text).stream()
                .map(t -> t.text() + "@" + t.position() + " " + t.from() + "-" + t.to())
                .collect(Collectors.joining(" · ")))
        .isEqualTo(terms);
  }
}
