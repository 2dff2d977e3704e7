package policygraph.extract.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.SentenceReader;
import policygraph.model.Deadline;
import policygraph.model.PolicyDate;
import policygraph.text.CleanText;
import policygraph.text.Folding;

/** Limits of time in a policy that was issued on 8 October 2022. */
class DeadlineExtractorTest {
  private final SentenceReader sentences = new SentenceReader(new Folding());
  private final DeadlineRules rules = new DeadlineRules(2022, PolicyDate.ofDay(2022, 10, 8));

  private List<Deadline> inSentence(String wording) {
    return sentences.sentences(CleanText.of("policy.txt", wording)).stream()
        .map(rules::inSentence)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          除有疫情区域外，10月10日前全面实现复产。           | 10月10日前   | 2022-10-10
          确保年底建成高标准农田260万亩。                  | 年底        | 2022
          第一轮支持的53个项目9月底开工。                  | 9月底       | 2022-09
          将明年的项目提前到今年四季度开工。                | 今年四季度   | 2022-Q4
          到2027年力争专精特新企业实现县域全覆盖。          | 到2027年    | 2027
          暂定执行至2024年3月底。                         | 2024年3月底 | 2024-03
          本方案有效期至2022年12月31日。                   | 2022年12月31日 | 2022-12-31
          力争年内完成新能源汽车出口1万台套以上。           | 年内        | 2022
          四季度力争公共实训基地建成投用。                  | 四季度      | 2022-Q4
          各单位于11月20日前将方案报市政府。                 | 11月20日前  | 2022-11-20
          12月底前发布电子证明清单。                       | 12月底前    | 2022-12
          11月底前编制依法作出但未履行到位的承诺清单。       | 11月底前    | 2022-11
          10月底完成新的一批事项梳理。                     | 10月底      | 2022-10
          “十四五”时期实现城镇生活污水管网全覆盖。          | “十四五”时期 | 2025
          确保12月18日企业复工复产率达50%以上。             | 12月18日    | 2022-12-18
          """)
  void reads_by_when(String wording, String text, String date) {
    assertThat(inSentence(wording))
        .singleElement()
        .satisfies(d -> assertThat(d.text()).isEqualTo(text.strip()))
        .satisfies(d -> assertThat(d.date()).hasToString(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对按计划实现复工且在年底前完成年度计划工程量的项目，在资金申报上予以优先支持。",
        "统筹年底前无法完成支出的项目资金用于其他重大项目。",
        "自2022年12月1日起施行。",
        "四季度原煤产量3500万吨左右。",
        "一季度建成投用公共实训基地。",
        "筹办2022年合作行政首长联席会议。",
        "2022年9月1日起期限届满后再延迟4个月补缴。",
      })
  void leaves_conditions_beginnings_and_periods_alone(String wording) {
    assertThat(inSentence(wording)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          （牵头单位：市行政审批局；配合单位：各县人民政府；完成时限：2023年12月底前） | 2023年12月底前 | 2023-12
          （责任部门：法规处、厅机关各处室，时限要求：持续推进）                     | 持续推进       | -
          （市统计局牵头，市税务局按职责分工负责，2023年9月底前完成）                | 2023年9月底前  | 2023-09
          完成时限：长期坚持                                                     | 长期坚持       | -
          """)
  void reads_the_time_that_a_clause_sets(String clause, String text, String date) {
    Sentence whole = sentences.whole(CleanText.of("policy.txt", clause));
    assertThat(rules.inClause(whole))
        .singleElement()
        .satisfies(d -> assertThat(d.text()).isEqualTo(text.strip()))
        .satisfies(d -> assertThat(d.date() == null ? null : d.date().toString()).isEqualTo(date));
  }

  @Test
  void dates_that_are_joined_share_the_word_for_a_limit() {
    assertThat(inSentence("分别于11月15日、12月5日前将进展报送市政府。"))
        .extracting(d -> String.valueOf(d.date()))
        .containsExactly("2022-11-15", "2022-12-05");
  }

  @Test
  void a_yearly_limit_has_no_date() {
    assertThat(inSentence("每年6月底前完成年检。"))
        .singleElement()
        .satisfies(d -> assertThat(d.date()).isNull())
        .satisfies(d -> assertThat(d.text()).isEqualTo("每年6月底前"));
  }
}
