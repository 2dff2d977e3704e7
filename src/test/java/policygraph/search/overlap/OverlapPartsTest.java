package policygraph.search.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.model.Comparator;
import policygraph.model.Evidence;
import policygraph.model.Region;
import policygraph.model.Span;
import policygraph.model.Target;
import policygraph.model.TargetKind;

class OverlapPartsTest {
  @ParameterizedTest(name = "{0}{1} against {2}{3} differs: {4}")
  @CsvSource(
      textBlock =
          """
          1,    万户,     10000, 户,       false
          1.5,  万户,     10000, 户,       true
          80,   %,        80,    ％,       false
          80,   %,        90,    ％,       true
          1,    个工作日, 1,     工作日,   false
          1,    个工作日, 2,     天,       false
          3,    亿元,     3,     万元,     true
          """)
  void values_are_compared_in_one_unit(
      String value, String unit, String other, String otherUnit, boolean differs) {
    assertThat(Amount.of(target(value, unit)).differs(Amount.of(target(other, otherUnit))))
        .isEqualTo(differs);
  }

  private static Target target(String value, String unit) {
    return new Target(
        "指标",
        Comparator.AT_LEAST,
        new BigDecimal(value),
        null,
        unit,
        TargetKind.LEVEL,
        null,
        null,
        null,
        null,
        new Evidence("a.txt", new Span(0, 2), "指标", "test"));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      textBlock =
          """
          520000, 520000, SAME
          520000, 520100, WITHIN
          520123, 520100, WITHIN
          520123, 520000, WITHIN
          520100, 520200,
          520000, 530000,
          520121, 520122,
          """)
  void places_can_be_compared_where_one_is_in_the_other(String a, String b, String expected) {
    Overlap.Places places = Jurisdiction.of(place(a), place(b));
    assertThat(places == null ? null : places.name()).isEqualTo(expected);
  }

  private static Region place(String code) {
    return new Region("r-" + code, code, code, "市", null, List.of());
  }

  @Test
  void the_sentence_of_a_quote_ends_at_its_full_stops() {
    assertThat(Sentences.around("推进改革。企业开办压缩至1个工作日。加强监管。", "1个工作日")).isEqualTo("企业开办压缩至1个工作日。");
    assertThat(Sentences.around("推进改革。", "别处的话")).isEqualTo("推进改革。");
  }

  @Test
  void likeness_leaves_out_signs_and_is_one_for_the_same_words() {
    assertThat(Shingles.likeness(Shingles.of("推进“一网通办”", 2), Shingles.of("推进一网通办。", 2)))
        .isEqualTo(1);
    assertThat(Shingles.likeness(Shingles.of("推进一网通办", 2), Shingles.of("森林覆盖率", 2))).isZero();
  }
}
