package policygraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyFamiliesTest {
  private final DutyFamilies families = DutyFamilies.load();

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      textBlock =
          """
          能源,         能源,             true
          政务服务管理, 行政审批,         true
          工业和信息化, 经济和信息化,     true
          大数据发展,   政务服务和大数据, true
          大数据中心,   行政审批,         false
          发展和改革,   商务,             false
          财政,         税务,             false
          """)
  void duties_are_the_same_though_they_are_called_differently(
      String duty, String other, boolean same) {
    assertThat(families.same(duty, other)).isEqualTo(same);
    assertThat(families.same(other, duty)).isEqualTo(same);
  }
}
