package policygraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policygraph.model.RawDocument;
import policygraph.text.Reflow;
import policygraph.text.Repair;

/** Rows of a table that says who does what are measures, headed by its rows of one cell. */
class TablesTest {
  private static final String TABLE =
      """
      关于优化营商环境的任务清单
      序号\t任务\t牵头单位\t责任单位\t完成时限
      一、政务环境\t\t\t\t
      1\t推进一网通办。\t市大数据局\t市财政局、市公安局\t2024年6月
      2\t压缩办理时限。\t市市场监管局\t\t持续推进
      二、市场环境\t\t\t\t
      序号\t任务\t牵头单位\t责任单位\t完成时限
      3\t清理隐性壁垒。\t市发展改革委\t各区人民政府\t
      附件由各单位另行印发。
      """;

  private static ParsedPolicy parse(String text) {
    RawDocument document = new RawDocument("a.html", "", "html", text, null);
    return new PolicyParser().parse(document, new Repair().repair(new Reflow().read(document)));
  }

  @Test
  void each_row_is_a_measure_under_the_row_that_heads_it() {
    ParsedPolicy policy = parse(TABLE);
    assertThat(policy.measures())
        .extracting(m -> m.measure().label() + " " + m.measure().path())
        .containsExactly("1 [一、政务环境]", "2 [一、政务环境]", "3 [二、市场环境]");
  }

  @Test
  void a_row_ends_with_its_line() {
    assertThat(parse(TABLE).measures().getLast().measure().text())
        .isEqualTo("3\t清理隐性壁垒。\t市发展改革委\t各区人民政府");
  }

  @Test
  void cells_that_say_who_and_when_are_clauses_proved_by_the_cell() {
    List<Clause> clauses = parse(TABLE).measures().getFirst().clauses();
    assertThat(clauses)
        .extracting(c -> c.text().toString())
        .containsExactly("牵头单位：市大数据局", "责任单位：市财政局、市公安局", "完成时限：2024年6月");
    assertThat(clauses.getFirst().text().evidence(0, 10, "label").quote()).isEqualTo("市大数据局");
  }
}
