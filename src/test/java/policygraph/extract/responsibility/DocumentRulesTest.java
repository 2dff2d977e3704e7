package policygraph.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.extract.responsibility.Clauses.bracket;
import static policygraph.extract.responsibility.Clauses.roles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.FactCollector;
import policygraph.model.Basis;
import policygraph.model.Scope;

/** Rules that a clause states hold from there to the document's end. */
class DocumentRulesTest {
  private final Clauses clauses = new Clauses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          （市商务局，市水利局、市财政局。逗号前为牵头单位，下同）
          （市商务局，市水利局。逗号前为牵头部门，以下同）
          """)
  void beforeTheCommaLeads(String stating) {
    List<FactCollector> facts =
        clauses.read(
            "341000",
            null,
            bracket("（市教育局，市民政局）"),
            bracket(stating),
            bracket("（市公安局、市司法局，市水利局）"),
            bracket("（市公安局、市司法局）"),
            bracket("（牵头单位：市民政局；责任单位：市公安局，市司法局）"));

    assertThat(roles(facts.get(0))).isEqualTo("责任 市教育局 市民政局");
    assertThat(roles(facts.get(1))).startsWith("牵头 市商务局 | 责任 市水利局");
    assertThat(roles(facts.get(2))).isEqualTo("牵头 市公安局 市司法局 | 责任 市水利局");
    assertThat(roles(facts.get(3))).isEqualTo("责任 市公安局 市司法局");
    assertThat(roles(facts.get(4))).isEqualTo("牵头 市民政局 | 责任 市公安局 市司法局");
    assertThat(Clauses.of(facts.get(2), "市公安局").basis()).isEqualTo(Basis.RULE);
    assertThat(Clauses.of(facts.get(2), "市水利局").basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(Clauses.of(facts.get(4), "市民政局").basis()).isEqualTo(Basis.EXPLICIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          （市商务局、市水利局负责，排在第一位的部门为牵头部门，下同）
          （市商务局、市水利局负责。列第一位者为牵头单位，下同）
          （责任单位：市商务局、市水利局，排名第一位的为牵头责任单位，下同）
          （责任单位：市商务局、市水利局；第一个单位为牵头单位，下同）
          """)
  void theFirstLeads(String stating) {
    List<FactCollector> facts =
        clauses.read(
            "341000",
            null,
            bracket(stating),
            bracket("（责任单位：市公安局、市司法局）"),
            bracket("（市公安局负责）"),
            bracket("（市公安局牵头，市司法局负责）"));

    assertThat(roles(facts.get(0))).isEqualTo("牵头 市商务局 | 责任 市水利局");
    assertThat(roles(facts.get(1))).isEqualTo("牵头 市公安局 | 责任 市司法局");
    assertThat(roles(facts.get(2))).isEqualTo("牵头 市公安局");
    assertThat(roles(facts.get(3))).isEqualTo("牵头 市公安局 | 责任 市司法局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          各项任务责任单位中，列第一位的为牵头单位。      | 牵头 市公安局 | 责任 市司法局 市财政局
          排在首位的单位为牵头单位，下同。              | 牵头 市公安局 | 责任 市司法局 市财政局
          任务后括号内逗号前为牵头单位。                | 牵头 市公安局 市司法局 | 责任 市财政局
          由第一个受理的部门为牵头部门。                | 责任 市公安局 市司法局 市财政局 |
          """)
  void aParagraphBeforeTheMeasuresMayStateTheRule(
      String paragraph, String first, @Nullable String others) {
    List<FactCollector> facts = clauses.readAfter(paragraph, "341000", bracket("（市公安局、市司法局，市财政局）"));

    assertThat(roles(facts.getFirst())).isEqualTo(others == null ? first : first + " | " + others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          （市商务局牵头。以下任务均需各县（区）政府、黄山高新区管委会落实，不再一一列出）
          （市商务局牵头。各县（区）政府、黄山高新区管委会均为责任单位，以下不再列出）
          （市商务局牵头，以下工作均涉及各县（区）政府和黄山高新区管委会，不再列出）
          （市商务局牵头。以下责任单位均包含各县（区）政府、黄山高新区管委会，不再列出）
          """)
  void defaultBodiesAreAddedToWhatFollows(String stating) {
    List<FactCollector> facts =
        clauses.read("341000", null, bracket("（市教育局负责）"), bracket(stating), bracket("（市公安局牵头）"));

    assertThat(roles(facts.get(0))).isEqualTo("责任 市教育局");
    assertThat(roles(facts.get(1))).isEqualTo("牵头 市商务局 | 责任 各县（区）政府 黄山高新区管委会");
    assertThat(roles(facts.get(2))).isEqualTo("牵头 市公安局 | 责任 各县（区）政府 黄山高新区管委会");
    assertThat(Clauses.of(facts.get(2), "黄山高新区管委会"))
        .satisfies(
            r -> {
              assertThat(r.basis()).isEqualTo(Basis.RULE);
              assertThat(r.scope()).isEqualTo(Scope.DOCUMENT);
              assertThat(r.evidence().quote()).isEqualTo(stating);
            });
  }

  @Test
  void namesInBracketsLeadWhereTheDocumentSaysSoAndPersonsAreNoBodies() {
    List<FactCollector> facts =
        clauses.read(
            "340000",
            "安徽省知识产权局",
            bracket("（括号中为牵头负责部门、人员、电话，各市局按职责分工负责。下同）"),
            bracket("（保护处，张三，05510000）"));

    assertThat(roles(facts.get(1))).isEqualTo("牵头 保护处");
    assertThat(facts.getFirst().unread).isEmpty();
  }
}
