package policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import policygraph.model.Agency;
import policygraph.model.DocumentNumber;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;

class ReferenceTest {
  private static final DocumentNumber NUMBER = new DocumentNumber("黔府办发", 2022, 4);

  private static PolicyRef policy(DocumentNumber number, PolicyDate date) {
    return new PolicyRef("p1", "关于印发重点工作责任分工方案的通知", number, "a.txt", date, null);
  }

  private static List<Agency> bodies(String... names) {
    return Arrays.stream(names)
        .map(n -> new Agency("a" + n, n, Agency.Kind.DEPARTMENT, "省", null, List.of()))
        .toList();
  }

  @Test
  void names_issuer_title_number_type_date_and_place() {
    assertThat(
            Reference.of(policy(NUMBER, PolicyDate.ofDay(2022, 1, 28)), bodies("贵州省人民政府办公厅"), "18"))
        .isEqualTo("贵州省人民政府办公厅. 关于印发重点工作责任分工方案的通知: 黔府办发〔2022〕4号[A]. 2022-01-28: 第18项.");
  }

  @Test
  void leaves_out_what_is_unknown() {
    assertThat(Reference.of(policy(null, null), List.of(), null))
        .isEqualTo("关于印发重点工作责任分工方案的通知[A].");
  }

  @Test
  void names_three_issuers_at_most() {
    assertThat(Reference.of(policy(null, null), bodies("甲局", "乙局", "丙局"), ""))
        .startsWith("甲局, 乙局, 丙局. 关于");
    assertThat(Reference.of(policy(null, null), bodies("甲局", "乙局", "丙局", "丁局"), ""))
        .startsWith("甲局, 乙局, 丙局, 等. 关于");
  }

  @Test
  void takes_an_article_by_its_own_marker() {
    assertThat(Reference.of(policy(null, null), List.of(), "第三条")).endsWith("[A]: 第三条.");
  }
}
