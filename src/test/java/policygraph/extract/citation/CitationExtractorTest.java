package policygraph.extract.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.extract.reading.SentenceReader;
import policygraph.model.Citation;
import policygraph.model.Citation.Kind;
import policygraph.model.DocumentNumber;
import policygraph.structure.Header;
import policygraph.text.CleanText;
import policygraph.text.Folding;

/** Documents that a policy of the title below names. */
class CitationExtractorTest {
  private static final Header HEADER =
      new Header(
          "江州市人民政府关于印发江州市促进工业平稳增长若干措施的通知",
          List.of(new DocumentNumber("江府发", 2024, 7)),
          List.of(),
          null,
          null,
          "通知");

  private static List<Citation> read(String wording) {
    CitationRules rules = new CitationRules(HEADER, ShortNames.of(wording));
    return new SentenceReader(new Folding())
        .sentences(CleanText.of("policy.txt", wording)).stream()
            .map(rules::in)
            .flatMap(List::stream)
            .toList();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          为贯彻落实《优化营商环境条例》，制定本措施。         | IMPLEMENTS | 优化营商环境条例
          根据《关于支持民营经济的若干意见》要求              | IMPLEMENTS | 关于支持民营经济的若干意见
          制定出台《江州市数据共享管理办法》。               | ISSUES     | 江州市数据共享管理办法
          修订《江州市公路条例》。                         | REVISES    | 江州市公路条例
          《江州市停车收费规定》同时废止。                   | REPEALS    | 江州市停车收费规定
          落实《关于贯彻〈行政处罚法〉的实施意见》。           | IMPLEMENTS | 关于贯彻〈行政处罚法〉的实施意见
          加大《反垄断法》普及力度。                        | CITES      | 反垄断法
          修订出台城镇供水价格管理办法。                     | REVISES    | 城镇供水价格管理办法
          落实《市场准入负面清单（2022年版）》。               | IMPLEMENTS | 市场准入负面清单（2022年版）
          《江州市促进工业平稳增长若干措施》（江府发〔2020〕3号）同时废止。 | REPEALS | 江州市促进工业平稳增长若干措施
          """)
  void reads_how_it_stands_to_a_document(String wording, Kind kind, String title) {
    assertThat(read(wording))
        .extracting(Citation::kind, Citation::title)
        .containsExactly(tuple(kind, title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将《江州市促进工业平稳增长若干措施》印发给你们。",
        "按照《方案》要求抓好落实。",
        "核发《建设工程规划许可证》。",
        "在《江州日报》开设专栏。",
        "填写《项目调整申请表》。",
        "江府发〔2024〕7号",
      })
  void leaves_itself_forms_and_papers_alone(String wording) {
    assertThat(read(wording)).isEmpty();
  }

  @Test
  void a_number_behind_a_title_is_that_documents_number() {
    assertThat(read("按照《关于扩大投资的意见》（江办发〔2023〕12号）和江府函［2022］3号执行"))
        .extracting(Citation::title, c -> String.valueOf(c.number()))
        .containsExactly(tuple("关于扩大投资的意见", "江办发〔2023〕12号"), tuple("", "江府函〔2022〕3号"));
  }

  @Test
  void a_short_name_stands_for_the_title_that_it_was_given_for() {
    assertThat(read("落实《江州市数字政府行动计划》（以下简称《计划》）。各县要对照《计划》推进。"))
        .extracting(Citation::title)
        .containsExactly("江州市数字政府行动计划", "江州市数字政府行动计划");
  }

  @Test
  void citations_are_resolved_by_number_and_by_title() {
    CitationResolver resolver =
        new CitationResolver(
            List.of(
                new CitationResolver.Known(
                    "p1",
                    "江州市人民政府办公室关于印发江州市数字政府行动计划的通知",
                    List.of(new DocumentNumber("江府办", 2023, 1))),
                new CitationResolver.Known("p2", "2023年工作要点安排", List.of()),
                new CitationResolver.Known("p3", "2023年工作要点安排", List.of())));
    assertThat(read("落实《江州市数字政府行动计划》和江府办〔2023〕1号，对照《2023年工作要点安排》"))
        .extracting(c -> resolver.resolve(c, "p9").target())
        .containsExactly("p1", null, "p1");
    assertThat(read("落实《江州市数字政府行动计划》（江府办〔2021〕8号）"))
        .extracting(c -> resolver.resolve(c, "p9").target())
        .containsOnlyNulls();
  }
}
