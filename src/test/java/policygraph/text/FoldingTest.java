package policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  private final Folding folding = new Folding();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ５Ｇ基站       | 5g基站
          ＧＤＰ增长     | gdp增长
          （責任單位：   | (责任单位:
          經濟發展       | 经济发展
          建設10㎡       | 建设10㎡
          省能源局       | 省能源局
          """)
  void makes_width_case_and_script_equal(String printed, String folded) {
    assertThat(folding.fold(printed)).isEqualTo(folded).hasSameSizeAs(printed);
  }

  @Test
  void keeps_where_each_character_stands() {
    CleanText text = CleanText.of("a.txt", "😀臺灣ＡＩ");
    CleanText folded = folding.fold(text);
    assertThat(folded).hasToString("😀台湾ai");
    assertThat(folded.evidence(2, 6, "place").quote()).isEqualTo("臺灣ＡＩ");
  }
}
