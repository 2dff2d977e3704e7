package policygraph.extract.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.reading.SentenceReader;
import policygraph.model.Strength;
import policygraph.text.CleanText;
import policygraph.text.Folding;

class StrengthReaderTest {
  private final StrengthReader reader = new StrengthReader(new SentenceReader(new Folding()));

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推动电力多发多送，确保秋粮产量不低于839万吨。      | ENSURE
          加强返岗人员排查，严禁带病上岗。                  | ENSURE
          加快建设一批先进煤电机组，力争改造180万千瓦。       | PROMOTE
          力争年内完成新能源汽车出口1万台套以上。            | STRIVE
          支持企业开拓市场。大力支持汽车消费。               | ENCOURAGE
          鼓励县域加快新能源汽车推广应用。                  | ENCOURAGE
          促进融合发展。引导支持企业“走出去”。              | ENCOURAGE
          探索建立容缺承诺审批制度。                       | EXPLORE
          森林覆盖率62.8%左右。                          | PROMOTE
          """)
  void reads_how_binding_a_measure_is(String prose, Strength strength) {
    assertThat(reader.read(CleanText.of("policy.txt", prose))).isEqualTo(strength);
  }

  @Test
  void a_lost_text_has_no_strength() {
    assertThat(reader.read(CleanText.of("policy.txt", ""))).isNull();
  }
}
