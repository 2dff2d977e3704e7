package policygraph.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.extract.responsibility.Clauses.bracket;
import static policygraph.extract.responsibility.Clauses.roles;
import static policygraph.extract.responsibility.Clauses.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.FactCollector;
import policygraph.model.GapReport;
import policygraph.structure.Clause;

/** Wording of clauses, and the roles that they give, in a document of 黄山市. */
class ClauseFormsTest {
  private static final String CITY = "341000";

  private final Clauses clauses = new Clauses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          （牵头单位：市商务局，责任单位：市财政局、市税务局）                → 牵头 市商务局 | 责任 市财政局 市税务局
          (牵头单位:市商务局;责任单位:市财政局)                              → 牵头 市商务局 | 责任 市财政局
          ［牵头部门：市水利局。配合部门：市财政局］                         → 牵头 市水利局 | 配合 市财政局
          （牵头单位：市商务局责任单位：市财政局完成时限：2024年6月底前）    → 牵头 市商务局 | 责任 市财政局
          （责任单位：市商务局、市水利局按职责分工负责）                     → 责任 市商务局 市水利局
          （责任单位：市商务局牵头，市水利局配合）                           → 牵头 市商务局 | 配合 市水利局
          （主办单位：市商务局；协办单位：市水利局）                         → 牵头 市商务局 | 配合 市水利局
          （牵头单位：市商务局；参与单位：市水利局；落实单位：屯溪区政府）   → 牵头 市商务局 | 配合 市水利局 屯溪区政府
          （指标牵头单位：市商务局）                                         → 牵头 市商务局
          （责任处室：法规处）                                               → 责任 法规处
          （责任单位：市商务局；责任人：张三；联系电话：05590000）           → 责任 市商务局
          （市商务局牵头）                                                   → 牵头 市商务局
          （市商务局、市水利局按职责分别牵头负责）                           → 牵头 市商务局 市水利局
          （市商务局牵头，市水利局、市财政局按职责分工负责）                 → 牵头 市商务局 | 责任 市水利局 市财政局
          （市商务局牵头；市水利局配合；各县（区）落实）                     → 牵头 市商务局 | 配合 市水利局 各县（区）
          （市商务局牵头，市水利局等参与）                                   → 牵头 市商务局 | 配合 市水利局
          （市商务局、市水利局牵头并按职责分工负责，各县（区）落实）         → 牵头 市商务局 市水利局 | 配合 各县（区）
          （市商务局负责）                                                   → 责任 市商务局
          （市商务局、市水利局负责组织落实）                                 → 责任 市商务局 市水利局
          （市商务局会同市水利局负责）                                       → 责任 市商务局 | 配合 市水利局
          （市商务局、市水利局按照职责分工负责，2024年6月底前完成）          → 责任 市商务局 市水利局
          （市商务局、市水利局等按职责分工抓好落实）                         → 责任 市商务局 市水利局
          （责任单位：市农村信用社联合社等单位和各县（区）政府）             → 责任 市农村信用社联合社 各县（区）政府
          〔任务分解：市商务局、市水利局等有关单位做好信息发布〕             → 责任 市商务局 市水利局
          （以上任务由市商务局牵头，2024年底前完成）                         → 牵头 市商务局
          责任科室：政策法规科牵头，各科室配合，扎实有效推进全年工作         → 牵头 政策法规科 | 配合 各科室
          （市商务局落实）                                                   → 责任 市商务局
          （市商务局，市水利局、市财政局）                                   → 责任 市商务局 市水利局 市财政局
          〔市商务局、市水利局等市直有关部门（单位）〕                       → 责任 市商务局 市水利局
          （分工方案：市商务局、水利局负责）                                 → 责任 市商务局 水利局
          （市商务局，市水利局、市财政局配合）                               → 责任 市商务局 | 配合 市水利局 市财政局
          （牵头：市商务局；配合：市水利局、市财政局）                       → 牵头 市商务局 | 配合 市水利局 市财政局
          〔任务分解：市商务局、市水利局等有关主管部门牵头做好指导、考评〕   → 牵头 市商务局 市水利局
          〔任务分解：市商务局等有关单位做好发布；各县区政府在网站开设专栏〕 → 责任 市商务局
          （市商务局、市水利局，各领域牵头部门等市级有关部门（单位））       → 责任 市商务局 市水利局 各领域牵头部门等市级有关部门（单位）
          （责任单位：市商务局、市水利局，市财政局配合）                     → 责任 市商务局 市水利局 | 配合 市财政局
          （责任部门：市商务局、市水利局、市财政局配合）                     → 责任 市商务局 市水利局 | 配合 市财政局
          （配合单位：市水利局、市财政局配合）                               → 配合 市水利局 市财政局
          （责任单位∶市商务局、市水利局）                                    → 责任 市商务局 市水利局
          〔任务分解：市商务局牵头做好清理；市水利局负责信息发布〕           → 牵头 市商务局 | 责任 市水利局
          （市商务局牵头。（因篇幅所限，其余从略）                           → 牵头 市商务局
          （市商务局、市水利局                                               → 责任 市商务局 市水利局
          """)
  void aClauseGivesRoles(String wording, String roles) {
    assertThat(roles(read(bracket(wording)))).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          由市住房城乡建设局牵头负责系统功能完善                         → 牵头 市住房城乡建设局
          由市商务局牵头、市水利局配合，统一制定标准                     → 牵头 市商务局 | 配合 市水利局
          市商务局要会同市水利局制定分级处置办法                         → 责任 市商务局 | 配合 市水利局
          市商务局作为牵头单位，市水利局、财政局参与                     → 牵头 市商务局 | 配合 市水利局 财政局
          其中，市商务局负责外贸企业的日常联系                           → 责任 市商务局
          三是市水利局牵头用好监测平台                                   → 牵头 市水利局
          市商务局要继续做好牵头工作                                     → 牵头 市商务局
          市能源局将会同国网黄山供电公司、市水利局等6部门开展检查        → 责任 市能源局 | 配合 国网黄山供电公司 市水利局
          黄山市水利局（以下简称市水利局）负责河道管理                   → 责任 黄山市水利局
          由政策法规科牵头开展事项的受理和审查                           → 牵头 政策法规科
          市推进职能转变协调小组要扛起牵头抓总责任                       → 牵头 市推进职能转变协调小组
          各区县政府和新港示范区、空港产业区管委会负责辖区内的落实工作   → 责任 各区县政府 新港示范区 空港产业区管委会
          """)
  void aSentenceGivesRoles(String wording, String roles) {
    assertThat(roles(read(sentence(wording)))).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          支持龙头企业牵头组建创新联合体
          对责任单位不明的事项，由首接单位先行受理
          坚持谁主管、谁负责
          市商务局主要负责人任副组长
          严格执行政府定价或政府指导价
          鼓励行业协会参与标准制定
          经市商务局会同有关部门审核后实施
          市商务局会同市水利局研究提出了办理意见
          由区政府和市直部门共同牵头推动指标提升
          高级人民法院负责审判指导
          市商务局会同市水利局联合印发《建设方案》
          由优势学科牵头建设创新平台
          市政府成立工作领导小组办公室负责日常工作
          """)
  void aSentenceWithoutANamedBodyInChargeGivesNone(String wording) {
    assertThat(read(sentence(wording)).responsibilities).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          （如设计、勘察、监理等单位）
          （以下统称行业主管部门）
          （一码通行、一键办理、一网查询）
          （实际经营场所未改变）
          （必须持有相关证件）
          """)
  void aRemarkInBracketsIsNoClause(String wording) {
    assertThat(read(bracket(wording)).responsibilities).isEmpty();
  }

  @Test
  void aBlankInsideWordsIsLeftOutAndOneBetweenNamesSeparatesThem() {
    assertThat(roles(read(bracket("（责任\n\n单位：市商\n务局、市水利局）")))).isEqualTo("责任 市商务局 市水利局");
    assertThat(roles(read(bracket("牵头单位：市商务局\n市水利局\n责任单位：市财政局"))))
        .isEqualTo("牵头 市商务局 市水利局 | 责任 市财政局");
  }

  @Test
  void deadlinesAndTargetsInsideAClauseAreItsCondition() {
    FactCollector facts = read(bracket("（牵头单位：市商务局；目标位置：全省前5；完成时限：2024年6月底前）"));

    assertThat(Clauses.of(facts, "市商务局").condition()).isEqualTo("全省前5；2024年6月底前");
    assertThat(Clauses.of(read(bracket("（市商务局负责，长期推进）")), "市商务局").condition()).isEqualTo("长期推进");
  }

  @Test
  void theFirstOfAListIsFirstAndNoLead() {
    FactCollector facts = read(bracket("（责任单位：市商务局、市水利局，各县（区）人民政府）"));

    assertThat(Clauses.of(facts, "市商务局").order()).isEqualTo(1);
    assertThat(Clauses.of(facts, "市商务局").group()).isEqualTo(1);
    assertThat(Clauses.of(facts, "各县（区）人民政府").order()).isEqualTo(3);
    assertThat(Clauses.of(facts, "各县（区）人民政府").group()).isEqualTo(2);
  }

  @Test
  void aListThatEndsIn等IsOpen() {
    assertThat(Clauses.of(read(bracket("（责任单位：市商务局等部门，市水利局）")), "市商务局").openList()).isTrue();
    assertThat(Clauses.of(read(bracket("（责任单位：市商务局等部门，市水利局）")), "市水利局").openList()).isFalse();
  }

  @Test
  void theProofIsTheWholeBracketAsPrinted() {
    String wording = "（牵头单位：市商务局）";

    assertThat(Clauses.of(read(bracket(wording)), "市商务局").evidence().quote()).isEqualTo(wording);
  }

  @Test
  void aPhraseThatNamesBodiesAndThatNoFormReadsIsReported() {
    assertThat(read(bracket("（相关情况、市商务局、逾期未办、不再受理、视为放弃）")).unread).hasSize(1);
    assertThat(read(bracket("（如设计、勘察、监理）")).unread).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          各部门（市商务局、市财政局）要按期办结         → （市商务局、市财政局）
          主办：市体育局 协办：市教育局                  → 主办：市体育局 协办：市教育局
          有关单位（含市商务局、市财政局）要按期办结     →
          由市商务局（市外事办）牵头组织                 →
          """)
  void namesInProseThatLookLikeAClauseAreReported(String prose, @Nullable String phrase) {
    assertThat(read(Clauses.sentence(prose)).unread)
        .extracting(GapReport.Doubt::text)
        .isEqualTo(phrase == null ? List.of() : List.of(phrase));
  }

  private FactCollector read(Clause clause) {
    return clauses.read(CITY, null, clause).getFirst();
  }
}
