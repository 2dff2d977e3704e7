package policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policygraph.model.Evidence;

/** What is quoted stands in the source at its place, counted in code points. */
class CleanTextTest {
  @Test
  void a_quote_behind_rare_characters_is_the_stretch_that_it_names() {
    CleanText text = CleanText.of("a.txt", "由𠮷县𠮷山镇财政局牵头。");
    int at = text.toString().indexOf("财政局");
    Evidence evidence = text.evidence(at, at + 3, "rule");
    assertThat(evidence.quote()).isEqualTo("财政局");
    assertThat(evidence.span().start()).isEqualTo(6);
    assertThat(text.evidence(1, 4, "rule").quote()).isEqualTo("𠮷县");
  }
}
