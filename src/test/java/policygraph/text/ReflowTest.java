package policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.model.RawDocument;

class ReflowTest {
  private static CleanText read(String text) {
    return new Reflow().read(new RawDocument("a.txt", "", "text", text, null));
  }

  @Test
  void joins_a_line_that_was_broken_inside_a_label() {
    CleanText text = read("五、扩大信贷。覆盖面扩大。（责任\n\n单位：自治区工业和信息化厅、地方金融监管局）\n\n六、保通保畅。\n");
    assertThat(text).hasToString("五、扩大信贷。覆盖面扩大。（责任单位：自治区工业和信息化厅、地方金融监管局）\n六、保通保畅。");
  }

  @Test
  void a_joined_label_is_proved_by_the_broken_one() {
    CleanText text = read("覆盖面扩大。（责任\n\n单位：财政厅）");
    int at = text.toString().indexOf("责任单位");
    assertThat(text.evidence(at, at + 4, "label").quote()).isEqualTo("责任\n\n单位");
  }

  @Test
  void keeps_short_lines_apart() {
    String text =
        """
        附件
        关于推动县域工业经济高质量发展
        实施方案
        （征求意见稿）
        一、发展目标
        到2027年，实现以下目标：
        牵头单位：市财政局
        责任单位：市税务局、市审计局
        完成时限：2023年12月底
        遵义市人民政府办公室
        2024年2月1日\
        """;
    assertThat(read(text)).hasToString(text);
  }

  @Test
  void leaves_out_what_no_reader_saw() {
    assertThat(read("\uFEFF　　[bookmark: _GoBack]18.提升\u200B开发区。\r\n\r\n— 3 —\r\n　　19.推进。\r\n"))
        .hasToString("18.提升开发区。\n19.推进。");
  }

  @Test
  void keeps_the_cells_of_a_table_apart() {
    assertThat(read("序号\t任务\t责任单位\n1\t\t市财政局")).hasToString("序号\t任务\t责任单位\n1\t\t市财政局");
  }

  @Test
  void joins_the_lines_of_a_page_that_was_wrapped() {
    String wrapped =
        """
        一、进一步推动稳增长稳预期
        （一）强化政策落实和支持力度。深入落实减税降费、稳岗返还等政策，切实推动已
        出台政策措施落地见效。结合实际优化调整到期的阶段性政策。加强中小微企业运行监
        测，及时掌握中小微企业面临的困难问题，进一步研究提出有针对性的政策措施。（财政
        部、税务总局等部门会同各地方按职责分工负责）
        """;
    assertThat(read(wrapped.repeat(6)).toString().split("\n"))
        .hasSize(12)
        .contains(
            "一、进一步推动稳增长稳预期",
            "（一）强化政策落实和支持力度。深入落实减税降费、稳岗返还等政策，切实推动已出台政策措施落地见效。"
                + "结合实际优化调整到期的阶段性政策。加强中小微企业运行监测，及时掌握中小微企业面临的困难问题，"
                + "进一步研究提出有针对性的政策措施。（财政部、税务总局等部门会同各地方按职责分工负责）");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001_fddaf41421facced.txt",
        "003_3185acf124b9f710.txt",
        "004_1f8bec1eef952fa4.txt"
      })
  void reading_what_was_read_changes_nothing(String file) throws IOException {
    String once = read(Files.readString(Path.of("corpus", file))).toString();
    assertThat(read(once)).hasToString(once);
  }
}
