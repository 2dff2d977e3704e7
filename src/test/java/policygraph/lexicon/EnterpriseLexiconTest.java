package policygraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.model.Enterprise;

class EnterpriseLexiconTest {
  private final EnterpriseLexicon lexicon = EnterpriseLexicon.load();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          磷化集团,                       e-磷化集团
          贵州磷化(集团)有限责任公司,     e-磷化集团
          中石化,                         e-中国石化
          茅台集团,                       e-茅台
          国开行,                         e-国家开发银行
          """)
  void short_and_full_names_mean_one_firm(String name, String id) {
    assertThat(lexicon.find(name)).map(Enterprise::id).hasValue(id);
  }

  @Test
  void a_name_that_was_only_read_is_unverified() {
    assertThat(lexicon.find("无名建材")).isEmpty();
    assertThat(EnterpriseLexicon.unverified("无名建材").verified()).isFalse();
  }
}
