package policygraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policygraph.model.Measure;
import policygraph.model.RawDocument;
import policygraph.text.Reflow;
import policygraph.text.Repaired;

/** What the undamaged documents of the corpus consist of. */
class CorpusStructureTest {
  @Test
  void a_policy_with_tasks_numbered_through_its_chapters() throws IOException {
    ParsedPolicy policy = parse("001_fddaf41421facced.txt");

    assertThat(numbers(policy)).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    assertThat(policy.header().title()).isEqualTo("关于推动2024年一季度全市经济工作实现“开门红”的若干政策措施");
    assertThat(policy.header().issuers()).containsExactly("遵义市人民政府办公室");
    assertThat(policy.header().date()).hasToString("2024-02-01");
    assertThat(policy.measures().get(13).measure().path()).containsExactly("二、着力实施扩大投资和促进消费双轮驱动行动");
    assertThat(policy.paragraphs().getLast().text()).isEqualTo("(本文有删减)");
  }

  @Test
  void a_policy_whose_chapters_are_its_measures() throws IOException {
    ParsedPolicy policy = parse("003_3185acf124b9f710.txt");

    assertThat(numbers(policy)).isEqualTo(IntStream.rangeClosed(1, 15).boxed().toList());
    assertThat(policy.measures().get(4).measure().label()).isEqualTo("五");
    assertThat(policy.measures())
        .allSatisfy(
            m ->
                assertThat(m.clauses())
                    .filteredOn(c -> c.form() == Clause.Form.BRACKET)
                    .hasSize(1));
    assertThat(policy.header().title()).isEqualTo("关于扎实稳住工业经济一揽子政策的接续政策措施");
  }

  @Test
  void leaves_outside_the_series_have_a_label_but_no_number() throws IOException {
    ParsedPolicy policy = parse("004_1f8bec1eef952fa4.txt");

    assertThat(numbers(policy).stream().filter(Objects::nonNull).toList())
        .isEqualTo(IntStream.rangeClosed(1, 22).boxed().toList());
    List<Measure> last =
        policy.measures().stream()
            .map(ParsedMeasure::measure)
            .filter(m -> m.path().contains("三、保障措施"))
            .toList();
    assertThat(last).extracting(Measure::label).containsExactly("一", "二", "三");
    assertThat(last).extracting(Measure::number).containsOnlyNulls();
    assertThat(policy.header().title()).isEqualTo("省新型工业化工作领导小组办公室关于推动县域工业经济高质量发展实施方案（征求意见稿）");
    assertThat(policy.header().type()).isEqualTo("征求意见稿");
  }

  private static List<Integer> numbers(ParsedPolicy policy) {
    return policy.measures().stream().map(m -> m.measure().number()).toList();
  }

  private static ParsedPolicy parse(String name) throws IOException {
    String text = Files.readString(Path.of("corpus", name));
    RawDocument document = new RawDocument(name, "", "text", text, null);
    return new PolicyParser().parse(document, Repaired.intact(new Reflow().read(document)));
  }
}
