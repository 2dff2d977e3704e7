package policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.model.PolicyDate;

class PolicyDatesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          于2022年10月10日前完成        | 2022-10-10
          于2022 年10 月10 日前完成     | 2022-10-10
          二〇二四年三月印发           | 2024-03
          二○二四年三月十五日          | 2024-03-15
          发布日期:2022-02-07来源      | 2022-02-07
          力争在10月底前完成支出       | 2022-10
          在年底前完成支出             | 2022
          全力冲刺四季度               | 2022-Q4
          第三季度投产                 | 2022-Q3
          2024年一季度全市经济工作     | 2024-Q1
          上半年开工                   | 2022-H1
          2023年下半年                 | 2023-H2
          2025年前建成                 | 2025
          到2027年，县域工业           | 2027
          2025年底                     | 2025
          延长至当年9月底              | 2022-09
          延长至次年3月底              | 2023-03
          3月中下旬举办                | 2022-03
          “十四五”末达到               | 2025
          明年全面推开                 | 2023
          年内新增                     | 2022
          全年增长6%                   | 2022
          2月15日上午10∶00前送         | 2022-02-15
          2023年内蒙古自治区           | 2023
          2023年初步建成               | 2023
          12月份                       | 2022-12
          """)
  void reads_one_date(String text, String date) {
    assertThat(PolicyDates.find(text, 2022))
        .singleElement()
        .satisfies(m -> assertThat(m.date()).hasToString(date.strip()))
        .satisfies(m -> assertThat(m.since()).isNull());
  }

  @ParameterizedTest(name = "{0} runs from {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023—2025年行动计划      | 2023       | 2025
          2023年至2025年           | 2023       | 2025
          “十四五”时期             | 2021       | 2025
          2022年9月1日至12月31日   | 2022-09-01 | 2022-12-31
          10月1日至7日             | 2022-10-01 | 2022-10-07
          1-6月                    | 2022-01    | 2022-06
          9月至12月                | 2022-09    | 2022-12
          前三季度                 | 2022-Q1    | 2022-Q3
          """)
  void reads_a_stretch_of_time(String text, String since, String until) {
    assertThat(PolicyDates.find(text, 2022))
        .extracting(DateMention::since, DateMention::date)
        .containsExactly(tuple(PolicyDate.parse(since), PolicyDate.parse(until)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3年内", "一年内", "6个月", "推动白酒产业", "第3年", "《“十四五”规划》", "每月10日前", "建设内蒙古", "0.5月"})
  void leaves_alone_what_is_no_date(String text) {
    assertThat(PolicyDates.find(text, 2022)).isEmpty();
  }

  @Test
  void dates_without_a_year_take_the_year_of_the_date_that_they_are_joined_to() {
    String text = "于2024年3月、9月前完成；10月验收";
    assertThat(PolicyDates.find(text, 2022))
        .extracting(m -> text.substring(m.start(), m.end()) + "=" + m.date())
        .containsExactly("2024年3月=2024-03", "9月前=2024-09", "10月=2022-10");
    assertThat(PolicyDates.find(text, null)).hasSize(2);
  }

  @Test
  void says_what_is_a_limit_and_what_comes_each_year() {
    String text = "由每年6月底、12月底分别延长至当年9月底，2022年发行，10月底前支出，到2027年翻番";
    assertThat(PolicyDates.find(text, 2022))
        .extracting(
            m -> text.substring(m.start(), m.end()), DateMention::deadline, DateMention::yearly)
        .containsExactly(
            tuple("每年6月底", false, true),
            tuple("12月底", false, false),
            tuple("当年9月底", true, false),
            tuple("2022年", false, false),
            tuple("10月底前", true, false),
            tuple("2027年", true, false));
  }

  @Test
  void does_not_stumble_over_long_digits() {
    String noise = "2022年".repeat(1000) + "1".repeat(100_000) + "月二十十".repeat(10_000);
    assertThat(PolicyDates.find(noise, 2022).stream().collect(Collectors.counting()))
        .isGreaterThanOrEqualTo(1000L);
  }
}
