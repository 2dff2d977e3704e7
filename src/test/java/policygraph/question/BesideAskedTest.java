package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.text.Folding;

/** Questions that turn on a small word: who helps whom, each for itself, when, and from where. */
class BesideAskedTest {
  private static final Folding FOLDING = new Folding();
  private static final QuestionReader READER = new QuestionReader(FOLDING);
  private static final Catalogue CATALOGUE = SmallCatalogue.make(FOLDING);

  private static Question read(String question) {
    return READER.read(question, CATALOGUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          谁配合省能源局                              | 由贵州省能源局牵头的措施有谁参与（责任或配合单位）
          who cooperates with the energy bureau       | 由贵州省能源局牵头的措施有谁参与（责任或配合单位）
          原煤产量这个指标由谁负责                    | 文中有“原煤产量”的措施由谁负责
          煤电机组改造找哪个部门                      | 文中有“煤电机组改造”的措施由谁负责
          Who is in charge of coal power?             | 文中有“煤电”的措施由谁负责
          牵头任务最多的三个部门                      | 按牵头的措施数量从多到少排列的机构
          Which three agencies lead the most tasks?   | 按牵头的措施数量从多到少排列的机构
          哪个部门参与（不算牵头）的任务最多          | 按参与的措施数量从多到少排列的机构
          compare Guizhou and Guangxi on industry     | 比较Guizhou、Guangxi在“工业”方面的措施
          贵州和广西分别怎么支持新能源汽车            | 比较贵州、广西在“新能源汽车”方面的措施
          比较贵州和遵义的原煤产量目标                | 比较贵州、遵义在“原煤产量”方面的目标
          鑫达煤矿什么时候出煤                        | 文中有“鑫达煤矿”、且写明了期限、且文中有“出煤”的措施
          “四季度白酒增加值增长15%以上”出自哪里       | 含有文中有“四季度白酒增加值增长15%以上”的措施的文件
          贵州省推动复工复产复市促进经济恢复提振行动方案是哪个文号 | “贵州省推动复工复产复市促进经济恢复提振行动方案”是哪份文件
          广西那份文件共有几条措施                    | 出自广西壮族自治区的文件的措施有多少项
          开阳在各个文件里被安排了哪些工作            | 正文提到开阳县的措施
          第18项、第19项和第21项任务                  | 编号为18、19、21的措施
          第18项到第20项任务由谁牵头                  | 编号为18、19、20的措施由谁牵头
          优化营商环境条例被哪些文件引用              | 引用了“优化营商环境条例”的文件和措施
          """)
  void are_understood(String question, String interpretation) {
    assertThat(read(question).strict().interpretation().zh()).isEqualTo(interpretation);
  }

  @Test
  void a_period_is_also_that_of_a_policy_by_its_title() {
    assertThat(read("2024年一季度的任务").strict().selection().toString()).contains("InPolicy[ids=[p1]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10月10日到10月25日之间要完成的任务 | DueWithin[from=2022-10-10, to=2022-10-25]
          2022年10月至12月要完成的任务       | DueWithin[from=2022-10-01, to=2022-12-31]
          tasks due before November 2022     | DueWithin[from=2022-01-01, to=2022-10-31]
          tasks due by the end of November 2022 | DueWithin[from=2022-01-01, to=2022-11-30]
          2022年和2024年的任务               | Or[parts=[InYears[from=2022, to=2022], InYears[from=2024, to=2024]]]
          """)
  void a_stretch_of_time_has_both_its_ends(String question, String selection) {
    assertThat(read(question).strict().selection().toString()).isEqualTo(selection);
  }

  @Test
  void how_many_policies_are_no_target() {
    assertThat(read("How many policies mention liquor?").asked())
        .isInstanceOf(Asked.Policies.class);
  }

  @Test
  void who_is_excepted_is_not_who_leads_with_others() {
    assertThat(read("除了省教育厅，省科技厅还和谁共同牵头").understood()).isFalse();
  }

  @Test
  void the_day_of_something_that_is_not_to_be_done_is_not_known() {
    assertThat(read("春节是什么时候").understood()).isFalse();
  }
}
