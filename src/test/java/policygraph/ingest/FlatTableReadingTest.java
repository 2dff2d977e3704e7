package policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import policygraph.model.GapReport;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.RawDocument;
import policygraph.model.Responsibility;

/**
 * Tables that were flattened into running text, one cell behind the other, are read where there is
 * one way to cut a row into its cells, and nowhere else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlatTableReadingTest {
  private static final String TITLE = "松河市人民政府办公室关于印发松河市重点任务清单的通知\n";

  private DocumentReader reader;
  private Guidance guidance;

  @BeforeAll
  void load(@TempDir Path corpus) throws IOException {
    reader = new DocumentReader(Lexicons.load());
    guidance = Guidance.read(corpus);
  }

  private Policy read(String table) {
    return reader.read(new RawDocument("a.txt", "", "text", TITLE + table, null), guidance);
  }

  /** 1 LEAD 市财政局, 1 RESPONSIBLE 市税务局. */
  private static List<String> statements(Policy policy) {
    return policy.measures().stream()
        .flatMap(
            m ->
                m.facts().responsibilities().stream()
                    .map(r -> m.label() + " " + r.role() + " " + r.mention()))
        .toList();
  }

  private static List<String> unread(Policy policy) {
    return policy.gaps().unread().stream().map(GapReport.Doubt::text).toList();
  }

  @Test
  void names_that_adjoin_are_the_border_between_who_leads_and_who_is_responsible() {
    Policy policy =
        read(
            """
            序号重点任务主要内容牵头部门责任单位1
            1.便利开办扩大电子营业执照的应用。市市场监管局市公安局、市人力资源社会保障局2压缩用水报装时间。
            市水利局市住房城乡建设局等市级有关单位，各区人民政府3
            2.扩大开放举办线上招商活动。市商务局—4建立通关协作机制。—市发展改革委
            """);
    assertThat(statements(policy))
        .containsExactly(
            "1 LEAD 市市场监管局",
            "1 RESPONSIBLE 市公安局",
            "1 RESPONSIBLE 市人力资源社会保障局",
            "2 LEAD 市水利局",
            "2 RESPONSIBLE 市住房城乡建设局",
            "2 RESPONSIBLE 各区人民政府",
            "3 LEAD 市商务局",
            "4 RESPONSIBLE 市发展改革委");
    assertThat(unread(policy)).isEmpty();
  }

  @Test
  void the_heads_tell_the_columns_and_their_order() {
    Policy policy =
        read(
            """
            序号工作任务责任单位配合单位完成时限
            1推广电子证照。市公安局市财政局2024年6月底前2开展数据治理。市大数据局市民政局、市司法局持续推进
            """);
    assertThat(statements(policy))
        .containsExactly(
            "1 RESPONSIBLE 市公安局",
            "1 COOPERATING 市财政局",
            "2 RESPONSIBLE 市大数据局",
            "2 COOPERATING 市民政局",
            "2 COOPERATING 市司法局");
    assertThat(policy.measures().getFirst().facts().responsibilities())
        .extracting(Responsibility::condition)
        .containsOnly("2024年6月底前");
  }

  @Test
  void a_statement_is_proved_by_the_words_about_bodies() {
    Policy policy = read("序号任务牵头单位责任单位\n1修订目录。市财政局市税务局2公布清单。市司法局市公安局\n");
    assertThat(policy.measures().getFirst().facts().responsibilities())
        .extracting(r -> r.evidence().quote())
        .containsOnly("市财政局市税务局");
  }

  @Test
  void heads_that_stand_again_at_a_page_break_are_no_words_of_a_row() {
    Policy policy =
        read(
            """
            序号任务牵头单位责任单位1修订政府采购目录。市财政局市审计局序号任务牵头单位责任单位2推进信用
            应用市发展改革委市税务局序号任务牵头单位责任单位场景建设。3公布清单。市发展改革委市司法局
            """);
    assertThat(policy.measures()).extracting(Measure::label).containsExactly("1", "2", "3");
    assertThat(policy.measures().get(1).text()).doesNotContain("序号");
    assertThat(statements(policy)).contains("2 LEAD 市发展改革委", "2 RESPONSIBLE 市税务局");
  }

  @Test
  void cells_that_go_on_behind_a_page_break_are_not_read() {
    Policy policy =
        read(
            """
            序号任务牵头单位责任单位1修订政府采购目录。市财政局市审计局2推进信用应用。市发展改革委市税务
            序号任务牵头单位责任单位局、市商务局3公布清单。市司法局市公安局
            """);
    assertThat(statements(policy)).noneMatch(s -> s.startsWith("2 "));
    assertThat(unread(policy)).singleElement().asString().contains("市发展改革委", "局、市商务局");
  }

  @Test
  void a_row_of_one_list_does_not_tell_which_column_it_fills() {
    Policy policy = read("序号任务牵头单位责任单位\n1修订目录。市财政局2公布清单。市司法局市公安局3开展检查。市审计局市财政局\n");
    assertThat(statements(policy)).noneMatch(s -> s.startsWith("1 "));
    assertThat(unread(policy)).containsExactly("市财政局");
  }

  @Test
  void where_names_adjoin_within_a_cell_nothing_is_read_from_the_table() {
    Policy policy = read("序号任务牵头单位责任单位\n1修订目录。市财政局市税务局2公布清单。市司法局市公安局市审计局\n");
    assertThat(statements(policy)).isEmpty();
    assertThat(unread(policy)).containsExactly("市财政局市税务局", "市司法局市公安局市审计局");
  }

  @Test
  void a_name_that_another_name_begins_is_not_cut() {
    Policy policy = read("序号任务牵头单位责任单位\n1加强党建。自治区党委组织部2公布清单。市人民政府办公室市公安局3推进邮寄送达。市中级法院、中国邮政松河分公司\n");
    assertThat(statements(policy)).containsExactly("2 LEAD 市人民政府办公室", "2 RESPONSIBLE 市公安局");
  }

  @Test
  void bodies_behind_a_text_without_a_full_stop_are_read_if_another_row_names_the_first() {
    Policy policy =
        read(
            """
            序号任务牵头单位责任单位
            1修订政府采购目录。市财政局市税务局2开展联合检查市财政局市审计局3建设智慧城市住房保障平台市民政局市公安局
            """);
    assertThat(statements(policy)).contains("2 LEAD 市财政局", "2 RESPONSIBLE 市审计局");
    assertThat(statements(policy)).noneMatch(s -> s.startsWith("3 "));
  }

  @Test
  void columns_behind_the_bodies_leave_rows_unread() {
    Policy policy = read("序号任务牵头单位主要内容\n1修订目录市财政局按年修订并公布。市财政局2公布清单市司法局按季公布。市司法局\n");
    assertThat(statements(policy)).isEmpty();
  }

  @Test
  void numbers_in_the_text_of_a_row_begin_no_row() {
    Policy policy =
        read(
            """
            序号任务责任单位
            1建设3个中心，新增办事处2家。市民政局2个体工商户培育。市市场监管局3开通12345热线。市信访局
            """);
    assertThat(policy.measures().stream().map(Measure::text).collect(Collectors.joining("|")))
        .isEqualTo("1建设3个中心，新增办事处2家。市民政局|2个体工商户培育。市市场监管局|3开通12345热线。市信访局");
  }

  @Test
  void what_follows_the_last_row_is_not_its_text() {
    Policy policy = read("序号任务责任单位\n1修订目录。市财政局2公布清单。市司法局\n本清单自印发之日起施行。\n");
    assertThat(policy.measures().getLast().text()).isEqualTo("2公布清单。市司法局");
  }

  @Test
  void cells_on_lines_or_behind_blanks_need_no_full_stop() {
    Policy lines =
        read(
            """
            序号
            重点任务
            牵头单位
            责任单位
            完成时限
            1
            便利企业开办，扩大电子营业执照应用
            市市场监管局
            市公安局、市税务局
            2024年6月底前
            2
            推行用水报装线上办理
            市水利局
            市住房城乡建设局，各县（区）人民政府
            持续推进
            """);
    Policy blanks =
        read(
            """
            序号 重点任务 牵头单位 责任单位
            1 便利企业开办，扩大电子营业执照应用 市市场监管局 市公安局、市税务局
            2 推行用水报装线上办理 市水利局 市住房城乡建设局，各县（区）人民政府
            """);
    List<String> expected =
        List.of(
            "1 LEAD 市市场监管局",
            "1 RESPONSIBLE 市公安局",
            "1 RESPONSIBLE 市税务局",
            "2 LEAD 市水利局",
            "2 RESPONSIBLE 市住房城乡建设局",
            "2 RESPONSIBLE 各县（区）人民政府");
    assertThat(statements(lines)).isEqualTo(expected);
    assertThat(statements(blanks)).isEqualTo(expected);
  }

  @Test
  void names_behind_blanks_that_may_be_of_one_cell_are_not_read() {
    Policy policy =
        read(
            """
            序号 重点任务 牵头单位 责任单位
            1 扩大电子营业执照应用 市市场监管局 市公安局
            2 完善数据共享 市大数据局 市公安局 市民政局
            3 组织市水利局、市财政局 开展检查 市审计局 市财政局
            """);
    assertThat(statements(policy)).containsExactly("1 LEAD 市市场监管局", "1 RESPONSIBLE 市公安局");
    assertThat(unread(policy)).hasSize(2);
  }

  @Test
  void a_stop_may_follow_the_numbers_of_rows() {
    Policy policy = read("序号 工作任务 责任单位\n1.推进2项改革。市司法局、市公安局\n2.开展清理。市财政局\n");
    assertThat(statements(policy))
        .containsExactly("1 RESPONSIBLE 市司法局", "1 RESPONSIBLE 市公安局", "2 RESPONSIBLE 市财政局");
  }

  @Test
  void a_table_whose_rows_cannot_be_told_is_named_by_its_heads() {
    Policy policy = read("序号重点任务责任单位\n推进电子证照。市公安局压缩报装时间。市水利局\n");
    assertThat(policy.measures()).isEmpty();
    assertThat(unread(policy)).containsExactly("序号重点任务责任单位");
  }

  @Test
  void sets_of_bodies_are_cells_like_others() {
    Policy policy =
        read(
            """
            序号任务牵头单位责任单位
            1修订目录。市财政局市政府有关部门及各县区人民政府、开发区管委会2公布清单。各区政府市司法局、市公安局
            3开展检查。市审计局各市、州、县人民政府4建立机制。市民政局各地，市直各部门
            """);
    assertThat(statements(policy))
        .containsExactly(
            "1 LEAD 市财政局",
            "1 RESPONSIBLE 市政府有关部门",
            "1 RESPONSIBLE 各县区人民政府",
            "1 RESPONSIBLE 开发区管委会",
            "2 LEAD 各区政府",
            "2 RESPONSIBLE 市司法局",
            "2 RESPONSIBLE 市公安局",
            "3 LEAD 市审计局",
            "3 RESPONSIBLE 各市、州、县人民政府",
            "4 LEAD 市民政局",
            "4 RESPONSIBLE 各地",
            "4 RESPONSIBLE 市直各部门");
  }

  @Test
  void a_number_that_joins_the_digits_of_its_row_leaves_the_row_before_it_unread() {
    Policy policy =
        read(
            """
            序号任务牵头单位责任单位
            1修订目录。市财政局市税务局2公布清单。市司法局市公安局35G基站建设。市通信管理局市民政局
            """);
    assertThat(statements(policy)).containsExactly("1 LEAD 市财政局", "1 RESPONSIBLE 市税务局");
  }
}
