package policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.model.Comparator;
import policygraph.model.Evidence;
import policygraph.model.Span;
import policygraph.model.Target;
import policygraph.model.TargetKind;
import policygraph.question.Asked;
import policygraph.question.Catalogue;
import policygraph.question.Question;
import policygraph.question.QuestionReader;
import policygraph.question.ValueBounds;
import policygraph.text.Folding;

/** Which printed values are in the bounds that a question sets. */
class ValueFitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >=20% | AT_LEAST | 20  | %    | WITHIN
          >20%  | AT_LEAST | 20  | %    | OPEN
          >20%  | EXACTLY  | 20  | %    | OUTSIDE
          >20%  | AT_LEAST | 25  | %    | WITHIN
          >20%  | AT_MOST  | 25  | %    | OUTSIDE
          >=10% | ABOUT    | 10  | %    | ABOUT
          >=10% | ABOUT    | 8   | %    | OUTSIDE
          <5%   | AT_MOST  | 5   | %    | OPEN
          <5%   | AT_MOST  | 3   | %    | WITHIN
          5..8% | EXACTLY  | 6   | %    | WITHIN
          5..8% | AT_LEAST | 6   | %    | OPEN
          5..8% | ABOUT    | 7   | %    | ABOUT
          5..8% | EXACTLY  | 9   | %    | OUTSIDE
          10%   | AT_LEAST | 10  | %    | WITHIN
          10%   | ABOUT    | 8   | %    | OUTSIDE
          >10亿 | AT_LEAST | 15  | 亿元 | WITHIN
          >10亿元 | EXACTLY | 200000 | 万元 | WITHIN
          >10亿 | EXACTLY  | 11  | %    | OUTSIDE
          >1000户 | EXACTLY | 1.5 | 万户 | WITHIN
          >3个  | EXACTLY  | 5   | %    | OUTSIDE
          """)
  void by_what_the_text_leaves_open(
      String asked, Comparator said, BigDecimal value, String unit, ValueFit fit) {
    Target target =
        new Target(
            "指标",
            said,
            value,
            null,
            unit,
            TargetKind.LEVEL,
            null,
            null,
            null,
            null,
            new Evidence("000.txt", new Span(0, 0), "", ""));
    assertThat(ValueFit.of(target, bounds(asked))).isEqualTo(fit);
  }

  private static ValueBounds bounds(String written) {
    Question question =
        new QuestionReader(new Folding()).read("显示:目标 数值:" + written, Catalogue.empty());
    return ((Asked.Targets) question.asked()).wish().bounds();
  }
}
