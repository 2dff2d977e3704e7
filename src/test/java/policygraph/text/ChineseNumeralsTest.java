package policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          一, 1
          十, 10
          十五, 15
          二十, 20
          一百二十三, 123
          一百零三, 103
          二千〇三, 2003
          两万, 20000
          一亿二千万, 120000000
          二〇二四, 2024
          二○二二, 2022
          12, 12
          １２, 12
          3万, 30000
          第十三, 13
          第5, 5
          廿三, 23
          """)
  void reads_the_numerals_of_policies(String numeral, long value) {
    assertThat(ChineseNumerals.value(numeral)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "第", "3.5", "多", "一步", "12345678901234567890123"})
  void leaves_alone_what_is_no_numeral(String text) {
    assertThat(ChineseNumerals.value(text)).isEmpty();
  }
}
