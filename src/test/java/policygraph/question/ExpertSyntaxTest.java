package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.model.Strength;
import policygraph.text.Folding;

/** The expert syntax: what it means, and that what is written is read again as the same. */
class ExpertSyntaxTest {
  private static final Folding FOLDING = new Folding();
  private static final QuestionReader READER = new QuestionReader(FOLDING);
  private static final Catalogue CATALOGUE = SmallCatalogue.make(FOLDING);
  private static final ExpertWriter WRITER = new ExpertWriter(CATALOGUE);

  private static Question read(String query) {
    return READER.read(query, CATALOGUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          牵头:省能源局                              | 由贵州省能源局牵头的措施
          lead:省能源局                              | 由贵州省能源局牵头的措施
          责任单位：省能源局                         | 贵州省能源局作为责任单位的措施
          单位:省公安厅                              | 贵州省公安厅承担（牵头、责任或配合）的措施
          仅牵头:省教育厅                            | 只由贵州省教育厅牵头的措施
          首列责任:省能源局                          | 贵州省能源局在责任单位中列第一位的措施
          牵头:省能源局 -牵头:省发改委               | 由贵州省能源局牵头、且不由贵州省发展和改革委员会牵头的措施
          地区:开阳县 产业:白酒                      | 正文提到开阳县、且以白酒为对象的措施
          "规上工业企业" -白酒                       | 文中有“规上工业企业”、且文中没有“白酒”的措施
          牵头:省能源局 (煤电 OR 煤矿)               | 由贵州省能源局牵头、且文中有“煤电”，或文中有“煤矿”的措施
          文件:黔府办发〔2022〕4号 编号:18           | 出自《2022年《政府工作报告》重点工作责任分工方案》（黔府办发〔2022〕4号）、且编号为18的措施
          状态:缺失 年份:2022                        | 正文在来源中缺失、且出自2022年印发的文件的措施
          力度:力争                                  | 力争性措辞（力争、争取）的措施
          期限:2022-10                               | 期限在2022-10的措施
          牵头:2+                                    | 写明了2个以上牵头单位的措施
          """)
  void fields_values_and_operators(String query, String interpretation) {
    assertThat(read(query).form()).isEqualTo("expert");
    assertThat(read(query).strict().interpretation().zh()).isEqualTo(interpretation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          显示:数量 牵头:省财政厅               | Count
          显示:牵头 编号:18                     | Bodies
          排名:牵头 前:5                        | Ranking
          排名:文件 产业:白酒                   | PolicyRanking
          显示:文件 产业:白酒                   | Policies
          显示:目标 变化:增长 数值:>=10%        | Targets
          """)
  void what_is_shown(String query, String asked) {
    assertThat(read(query).asked().getClass().getSimpleName()).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"天气:贵阳", "牵头:", "牵头:省能源局 (煤电", "排名:天气", "股价", "https://example.org", "10:30"})
  void what_is_no_query(String text) {
    assertThat(read(text).form()).isNotEqualTo("expert");
  }

  @Test
  void an_ambiguous_name_offers_each_of_its_bearers() {
    Question question = read("负责:财政厅 白酒");
    assertThat(question.alternatives())
        .extracting(Alternative::question)
        .containsExactly("负责:贵州省财政厅 白酒", "负责:广西壮族自治区财政厅 白酒");
  }

  @Test
  void a_query_that_is_written_is_read_again_as_the_same_selection() {
    Random random = new Random(20221010);
    for (int round = 0; round < 2000; round++) {
      Selection selection = Selections.and(List.of(new Made(random).selection(3)));
      if (selection instanceof Selection.All) {
        continue;
      }
      String written = WRITER.write(selection);
      Question again = read(written);
      assertThat(again.form()).as(written).isEqualTo("expert");
      assertThat(again.strict().selection()).as(written).isEqualTo(selection);
      assertThat(WRITER.write(again.strict().selection())).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省能源局牵头的任务有哪些？",
        "省发展改革委和省能源局共同牵头的任务",
        "不是省能源局牵头但省能源局参与的任务",
        "只由省能源局牵头的任务",
        "省能源局或省财政厅牵头的任务",
        "没有牵头单位的任务",
        "支持仁怀市的措施",
        "遵义市有哪些措施",
        "涉及比亚迪的措施",
        "白酒产业的措施",
        "黔府办发〔2022〕4号中省教育厅牵头的任务",
        "10月底前要完成什么",
        "哪些任务正文缺失",
        "省财政厅牵头多少项任务",
        "谁牵头磷石膏综合利用",
        "牵头任务最多的5个部门",
        "哪些文件支持新能源电池材料？",
        "哪些指标要求增长10%以上",
        "2027年规上工业企业新增多少户？",
        "tasks led only by the energy bureau"
      })
  void a_question_in_words_can_be_written_as_a_query(String question) {
    Question asked = read(question);
    String query = Edits.of(asked, asked.strict(), CATALOGUE).query();
    Question again = read(query);
    assertThat(again.form()).as(query).isEqualTo("expert");
    assertThat(again.strict().selection()).as(query).isEqualTo(asked.strict().selection());
    assertThat(again.asked()).as(query).isEqualTo(asked.asked());
  }

  @Test
  void a_constraint_can_be_dropped_and_its_role_changed() {
    Question question = read("省能源局牵头且涉及煤电的任务");
    Edits edits = Edits.of(question, question.strict(), CATALOGUE);
    Edits.Edit lead = edits.constraints().getFirst();
    assertThat(read(lead.without()).strict().interpretation().zh())
        .isEqualTo("文中有“煤电”，或文中有“燃煤发电”，或文中有“火电”的措施");
    assertThat(lead.roles())
        .extracting(Edits.OtherRole::role)
        .containsExactly("lead", "responsible", "cooperating", "any");
    assertThat(read(lead.roles().getLast().question()).strict().interpretation().zh())
        .startsWith("贵州省能源局承担（牵头、责任或配合）、且");
  }

  @Test
  void one_of_two_joint_leads_can_be_dropped() {
    Question question = read("省发展改革委和省能源局共同牵头的任务");
    Edits edits = Edits.of(question, question.strict(), CATALOGUE);
    assertThat(edits.constraints().getFirst().without()).isEqualTo("牵头:贵州省能源局");
  }

  /** Selections of any form, as the program builds them. */
  private record Made(Random random) {
    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private List<String> ids(Class<? extends Entity> kind) {
      List<String> all =
          CATALOGUE.entities().all().stream()
              .filter(e -> e.measures() > 0 && kind.isInstance(e.entity()))
              .map(e -> e.entity().id())
              .toList();
      List<String> some = new ArrayList<>(List.of(one(all)));
      String more = one(all);
      if (random.nextBoolean() && !some.contains(more)) {
        some.add(more);
      }
      return some;
    }

    private <T> List<T> times(Supplier<T> make) {
      List<T> made = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(2); i++) {
        made.add(make.get());
      }
      return made;
    }

    private LocalDate day() {
      return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(700));
    }

    Selection selection(int depth) {
      return switch (random.nextInt(depth > 0 ? 20 : 15)) {
        case 0, 1, 2 ->
            new Selection.ByBody(
                ids(Agency.class),
                one(
                    List.of(
                        Set.of(Role.LEAD),
                        Set.of(Role.RESPONSIBLE),
                        Set.of(Role.LEAD, Role.RESPONSIBLE),
                        Set.<Role>of())),
                random.nextInt(4) == 0,
                random.nextInt(4) == 0);
        case 3 -> new Selection.WithBodies(Set.of(Role.LEAD), 1 + random.nextInt(3));
        case 4 ->
            new Selection.InRegion(ids(Region.class), random.nextBoolean(), random.nextBoolean());
        case 5 -> new Selection.OfRegion(ids(Region.class));
        case 6 -> new Selection.InIndustry(ids(Industry.class));
        case 7 -> {
          List<String> firms = ids(Enterprise.class);
          yield random.nextBoolean()
              ? new Selection.NamesEnterprise(firms)
              : Selections.or(
                  List.of(new Selection.NamesEnterprise(firms), Selections.body(firms, Set.of())));
        }
        case 8 -> new Selection.InPolicy(one(List.of(List.of("p0"), List.of("p1", "p3"))));
        case 9 ->
            random.nextBoolean()
                ? new Selection.WithStatus(Set.of(one(List.of(Status.values()))))
                : new Selection.WithStrength(Set.of(one(List.of(Strength.values()))));
        case 10 -> new Selection.InYears(2021, 2021 + random.nextInt(2));
        case 11 ->
            random.nextBoolean()
                ? new Selection.DueWithin(random.nextBoolean() ? null : day(), day())
                : new Selection.AimsWithin(day(), random.nextBoolean() ? null : day());
        case 12 -> new Selection.WithTarget(one(List.of("", "原煤产量", "GDP 增速")));
        case 13 ->
            new Selection.WithWords(
                one(List.of("煤电", "-白酒", "a OR b", "他说\"好\"", "（一）", "牵头:省能源局", "\\")));
        case 14 ->
            random.nextBoolean()
                ? new Selection.WithNumber(List.of(18, 19))
                : new Selection.Cites("《贵州省优化营商环境条例》");
        case 15, 16 -> new Selection.Not(selection(depth - 1));
        case 17, 18 -> Selections.and(times(() -> selection(depth - 1)));
        default -> new Selection.Or(times(() -> selection(depth - 1)));
      };
    }
  }
}
