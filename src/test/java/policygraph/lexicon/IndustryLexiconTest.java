package policygraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.model.Industry;

class IndustryLexiconTest {
  private final IndustryLexicon lexicon = IndustryLexicon.load();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          白酒,             i-C1512, C1512
          酱香白酒,         i-C1512, C1512
          C1512,            i-C1512, C1512
          新能源动力电池,   i-C384,  C384
          大数据电子信息,   i-C39,   C39
          生态特色食品,     i-生态特色食品, C14
          低空经济,         i-低空经济,
          """)
  void policy_names_and_codes_mean_one_industry(String name, String id, String code) {
    Industry found = lexicon.find(name).orElseThrow();
    assertThat(found.id()).isEqualTo(id);
    assertThat(found.code()).isEqualTo(code);
  }

  @Test
  void there_are_two_levels() {
    Industry liquor = lexicon.find("白酒").orElseThrow();
    assertThat(lexicon.upper(liquor)).map(Industry::name).hasValue("食品工业");
    assertThat(lexicon.all())
        .allSatisfy(
            i -> assertThat(lexicon.upper(i).flatMap(lexicon::upper)).as(i.name()).isEmpty());
  }
}
