package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.text.Folding;

/** Which values a question asks for, and which of the bounds are meant themselves. */
class ValuesAskedTest {
  private static final Folding FOLDING = new Folding();
  private static final QuestionReader READER = new QuestionReader(FOLDING);
  private static final Catalogue CATALOGUE = SmallCatalogue.make(FOLDING);

  private static Question read(String question) {
    return READER.read(question, CATALOGUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          哪些指标要求增长10%以上         | >=10%
          增长不低于10%的指标             | >=10%
          哪些指标要求增长超过20%         | >20%
          增长高于20%的目标               | >20%
          超过20%以上的指标               | >20%
          增长5%以下的指标                | <=5%
          不超过5%的目标有哪些            | <=5%
          哪些指标不到5%                  | <5%
          增长低于10%的目标               | <10%
          增长10%左右的指标               | ~10%
          百分之十以上的指标              | >=10%
          增速在5%到8%之间的指标          | 5..8%
          增速5%-8%的目标                 | 5..8%
          介于10%和20%之间的目标有哪些    | 10..20%
          增长5%以上8%以下的指标          | 5..8%
          大于10%小于20%的指标            | >10..<20%
          targets above 20%               | >20%
          targets of at least 20%         | >=20%
          targets of more than 1000       | >1000
          targets below 5%                | <5%
          targets of no more than 5%      | <=5%
          targets between 5% and 8%       | 5..8%
          """)
  void by_their_bounds(String question, String bounds) {
    assertThat(read(question).asked())
        .isInstanceOfSatisfying(
            Asked.Targets.class,
            targets -> {
              assertThat(targets.wish().bounds()).isNotNull();
              assertThat(targets.wish().bounds().written()).isEqualTo(bounds);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {">=10%", ">20%", "<=5%", "<5%", "~10%", "10%", "5..8%", ">10..<20%"})
  void are_written_as_they_are_read(String written) {
    assertThat(ValueBounds.parse(written).orElseThrow().written()).isEqualTo(written);
  }

  @Test
  void tell_in_both_languages_whether_the_bound_itself_is_meant() {
    assertThat(read("哪些指标要求增长超过20%").strict().interpretation().zh()).isEqualTo("要求增长大于20%的目标");
    assertThat(read("targets between 5% and 8%").strict().interpretation().en())
        .isEqualTo("targets of at least 5% and at most 8%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          下降的指标有哪些            | 要求下降的目标
          哪些指标没有写年份          | 没有写明时间的目标
          targets without a year      | 没有写明时间的目标
          哪些指标写明了年份          | 写明了时间的目标
          规上工业企业新增超过500户的目标 | 指标含“规上工业企业”、新增大于500户的目标
          """)
  void with_what_else_is_asked_of_targets(String question, String interpretation) {
    assertThat(read(question).strict().interpretation().zh()).isEqualTo(interpretation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10月底前的目标", "遵义2024年和贵州2022年的原煤产量目标", "超过全国平均水平的指标", "增长8%到5%之间的指标"})
  void are_not_understood_where_a_condition_would_be_lost(String question) {
    assertThat(read(question).asked()).isNotInstanceOf(Asked.Targets.class);
  }
}
