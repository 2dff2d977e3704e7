package policygraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import policygraph.model.Paragraph;
import policygraph.model.RawDocument;
import policygraph.model.Status;
import policygraph.text.CleanText;
import policygraph.text.Reflow;
import policygraph.text.Repaired;

/** Prose between a heading and its first task, in a report on a government's work. */
class GoalsTest {
  private static final String REPORT =
      """
      2031年云岭省政府工作报告
      一、过去一年工作
      省政府召开工作会议，部署各项工作。
      （一）工业。完成了全年任务。
      （二）农业。取得了丰收。
      二、2031年重点工作
      做好今年工作，要坚持稳中求进。
      今年经济社会发展主要预期目标是：地区生产总值增长5%左右；城镇新增就业30万人以上。
      （一）推进工业发展。建设10个产业园区。
      （二）推进农业发展。建设高标准农田200万亩。
      （三）改善民生。新建学校30所。
      """;

  @Test
  void goals_in_numbers_are_a_measure_without_a_number_below_their_heading() {
    ParsedPolicy report = parse(REPORT);

    assertThat(report.measures())
        .extracting(ParsedMeasure::measure)
        .filteredOn(m -> m.label().isEmpty())
        .singleElement()
        .satisfies(
            goals -> {
              assertThat(goals.text()).startsWith("今年经济社会发展主要预期目标是：地区生产总值");
              assertThat(goals.path()).containsExactly("二、2031年重点工作");
              assertThat(goals.status()).isEqualTo(Status.INTACT);
              assertThat(goals.number()).isNull();
            });
  }

  @Test
  void other_prose_belongs_to_no_measure_and_the_tasks_keep_their_labels() {
    ParsedPolicy report = parse(REPORT);

    assertThat(report.paragraphs())
        .extracting(Paragraph::text)
        .contains("省政府召开工作会议，部署各项工作。", "做好今年工作，要坚持稳中求进。");
    assertThat(report.measures())
        .extracting(m -> m.measure().label())
        .containsExactly("一", "二", "", "一", "二", "三");
  }

  @Test
  void goals_are_left_in_the_prose_of_a_document_that_is_damaged() {
    RawDocument document = document(REPORT);
    CleanText text = new Reflow().read(document);
    Repaired damaged = new Repaired(text, List.of(), List.of(), List.of(), Set.of(), 1, List.of());

    ParsedPolicy report = new PolicyParser().parse(document, damaged);

    assertThat(report.measures()).extracting(m -> m.measure().label()).doesNotContain("");
  }

  private static ParsedPolicy parse(String text) {
    RawDocument document = document(text);
    return new PolicyParser().parse(document, Repaired.intact(new Reflow().read(document)));
  }

  private static RawDocument document(String text) {
    return new RawDocument("report.txt", "", "text", text, null);
  }
}
