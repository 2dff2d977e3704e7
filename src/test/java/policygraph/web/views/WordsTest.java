package policygraph.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import policygraph.model.Citation;
import policygraph.model.Role;
import policygraph.model.Status;
import policygraph.model.TargetKind;

class WordsTest {
  private final Words chinese = new Words(true);
  private final Words english = new Words(false);

  @Test
  void every_constant_that_a_view_names_has_a_word() {
    for (Words words : java.util.List.of(chinese, english)) {
      for (Role role : Role.values()) {
        assertThat(words.has("role." + role.label())).isTrue();
      }
      for (Status status : Status.values()) {
        assertThat(words.has("filter.status." + status.label())).isTrue();
      }
      for (TargetKind kind : TargetKind.values()) {
        assertThat(words.has("target." + kind.label())).isTrue();
      }
      for (Citation.Kind kind : Citation.Kind.values()) {
        assertThat(words.has("citation." + kind.name().toLowerCase(Locale.ROOT))).isTrue();
      }
    }
  }

  @Test
  void numbers_stand_in_their_places() {
    assertThat(chinese.t("matrix.total", 12, 3)).isEqualTo("12 个单位 × 3 列");
    assertThat(english.t("map.issued.note")).contains("the place has");
  }
}
