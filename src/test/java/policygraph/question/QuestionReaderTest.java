package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.text.Folding;

/** Questions as people ask them, and how each is understood. */
class QuestionReaderTest {
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
          省能源局牵头的任务有哪些？               | 由贵州省能源局牵头的措施
          由省能源局牵头的措施                     | 由贵州省能源局牵头的措施
          请列出省能源局牵头的任务清单             | 由贵州省能源局牵头的措施
          牵头单位为省能源局的工作                 | 由贵州省能源局牵头的措施
          省能源局有哪些牵头任务                   | 由贵州省能源局牵头的措施
          哪些举措以省能源局为牵头单位？           | 由贵州省能源局牵头的措施
          省發展改革委牽頭的任務                   | 由贵州省发展和改革委员会牵头的措施
          省发改委牵头哪些工作                     | 由贵州省发展和改革委员会牵头的措施
          团省委牵头什么任务？                     | 由共青团贵州省委牵头的措施
          贵州电网公司牵头的任务                   | 由贵州电网有限责任公司牵头的措施
          贵阳市政府牵头的任务                     | 由贵阳市人民政府牵头的措施
          省能源局作为责任单位的任务               | 贵州省能源局作为责任单位的措施
          责任单位包括省能源局的措施               | 贵州省能源局作为责任单位的措施
          省商务厅参与的工作                       | 贵州省商务厅参与（责任或配合单位）的措施
          省商务厅配合的事项                       | 贵州省商务厅配合的措施
          自治区财政厅负责的措施                   | 由广西壮族自治区财政厅负责（牵头或列为责任单位）的措施
          省公安厅要做什么                         | 贵州省公安厅承担（牵头、责任或配合）的措施
          省能源局牵头或参与的任务                 | 贵州省能源局承担（牵头、责任或配合）的措施
          首列责任单位是省能源局的任务             | 贵州省能源局在责任单位中列第一位的措施
          麻烦帮我列出省教育厅牵头的全部任务，谢谢 | 由贵州省教育厅牵头的措施
          省教育厅主抓哪些工作？                   | 由贵州省教育厅负责（牵头或列为责任单位）的措施
          想了解一下省公安厅牵头了啥               | 由贵州省公安厅牵头的措施
          """)
  void a_body_and_its_role(String question, String interpretation) {
    assertThat(read(question).strict().interpretation().zh()).isEqualTo(interpretation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          省发展改革委和省能源局共同牵头的任务 | 由贵州省发展和改革委员会和贵州省能源局共同牵头的措施
          由省财政厅会同省税务局牵头的任务     | 由贵州省财政厅和国家税务总局贵州省税务局共同牵头的措施
          省能源局或省财政厅牵头的任务         | 由贵州省能源局或贵州省财政厅牵头的措施
          只由省能源局牵头的任务               | 只由贵州省能源局牵头的措施
          哪些任务由省能源局单独牵头           | 只由贵州省能源局牵头的措施
          不是省能源局牵头但省能源局参与的任务 | 不由贵州省能源局牵头、且贵州省能源局参与（责任或配合单位）的措施
          省能源局牵头、省科技厅参与的任务     | 由贵州省能源局牵头、且贵州省科学技术厅参与（责任或配合单位）的措施
          没有牵头单位的任务                   | 没有写明牵头单位的措施
          省科技厅牵头而省教育厅没有牵头的任务 | 由贵州省科学技术厅牵头、且不由贵州省教育厅牵头的措施
          只由省教育厅牵头、没有其他牵头单位的任务 | 只由贵州省教育厅牵头的措施
          多个部门共同牵头的任务有哪些         | 有两个以上牵头单位的措施
          只有一个部门牵头的任务               | 只有一个牵头单位的措施
          两个部门共同牵头的任务               | 有两个牵头单位的措施
          超过两个牵头单位的任务               | 有3个以上牵头单位的措施
          省教育厅不牵头但参与的任务           | 不由贵州省教育厅牵头、且贵州省教育厅参与（责任或配合单位）的措施
          省能源局和省财政厅分别牵头哪些任务   | 由贵州省能源局或贵州省财政厅牵头的措施
          省教育厅牵头但没有省科技厅参与的任务 | 由贵州省教育厅牵头、且没有贵州省科学技术厅承担（牵头、责任或配合）的措施
          省能源局以外的单位牵头的任务         | 由贵州省能源局以外的单位牵头的措施
          省科技厅排在第一位的牵头任务         | 由贵州省科学技术厅牵头且列第一位的措施
          哪些任务归团省委管                   | 由共青团贵州省委负责（牵头或列为责任单位）的措施
          """)
  void bodies_together_apart_and_alone(String question, String interpretation) {
    assertThat(read(question).strict().interpretation().zh()).isEqualTo(interpretation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all tasks led by the energy bureau                              | measures led by 贵州省能源局
          Which tasks does the education department lead?                 | measures led by 贵州省教育厅
          tasks led by the department of commerce                         | measures led by 贵州省商务厅
          tasks for which the department of education is the lead agency  | measures led by 贵州省教育厅
          tasks led only by the energy bureau                             | measures led by 贵州省能源局 alone
          tasks led by the energy bureau but not co-led by the education department | measures led by 贵州省能源局 and not led by 贵州省教育厅
          tasks led by the provincial energy bureau                       | measures led by 贵州省能源局
          What does the energy bureau have to do?                         | measures assigned to 贵州省能源局 in any role
          Which tasks do the education department and the science and technology department lead jointly? | measures led jointly by 贵州省教育厅 and 贵州省科学技术厅
          Which measures support Renhuai?                                 | measures naming 仁怀市 in the text
          measures for Renhuai city                                       | measures naming 仁怀市 in the text
          measures mentioning BYD                                         | measures naming 比亚迪股份有限公司 (in the text or as a body)
          Which measures concern baijiu?                                  | measures concerning 白酒
          measures that mention coal power                                | measures with “煤电” in the text
          Which tasks have lost their text?                               | measures whose text is lost in the source
          """)
  void questions_in_English(String question, String interpretation) {
    assertThat(read(question).strict().interpretation().en()).isEqualTo(interpretation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支持仁怀市的措施                     | 正文提到仁怀市的措施
          开阳县有哪些措施？                   | 正文提到开阳县的措施
          遵义市有哪些措施                     | 出自遵义市的文件或正文提到遵义市的措施
          涉及比亚迪的措施                     | 提到比亚迪股份有限公司（正文或责任单位）的措施
          涉及白酒的任务                       | 涉及白酒的措施
          白酒产业的措施                       | 以白酒为对象的措施
          涉及煤矿建设的任务                   | 文中有“煤矿建设”的措施
          省能源局牵头且涉及煤电的任务         | 由贵州省能源局牵头、且文中有“煤电”的措施
          涉及“规上工业企业”的措施             | 文中有“规上工业企业”的措施
          开门红措施中支持仁怀的有哪些         | 出自《关于推动2024年一季度全市经济工作实现“开门红”若干政策措施》、且正文提到仁怀市的措施
          哪些任务正文缺失                     | 正文在来源中缺失的措施
          10月底前要完成什么                   | 期限在2022-10-31及当年此前的措施
          遵义市在白酒方面有什么措施           | 出自遵义市的文件或正文提到遵义市、且以白酒为对象的措施
          涉及5G的措施                         | 文中有“5G”的措施
          哪些措施用了“力争”                   | 文中有“力争”的措施
          第18项任务是什么                     | 编号为18的措施
          黔府办发〔2022〕4号第十八项          | 出自《2022年《政府工作报告》重点工作责任分工方案》（黔府办发〔2022〕4号）、且编号为18的措施
          第3至5条措施                         | 编号为3、4、5的措施
          省能源局在煤电方面牵头的任务         | 由贵州省能源局牵头、且文中有“煤电”的措施
          提到白酒的措施                       | 文中有“白酒”的措施
          不提到仁怀的措施                     | 正文没有提到仁怀市的措施
          只提到开阳县的措施                   | 没有提到其他地方、且正文提到开阳县的措施
          93号文里省能源局负责的任务           | 出自《贵州省推动复工复产复市促进经济恢复提振行动方案》（黔府办函〔2022〕93号）、且由贵州省能源局负责（牵头或列为责任单位）的措施
          今年要完成什么                       | 期限在今年（文件印发的2022年、2024年）的措施
          鼓励类措施有哪些                     | 鼓励性措辞（鼓励、支持、引导）的措施
          力度最强的措施                       | 约束性措辞（确保、必须、严禁）的措施
          哪些是约束性措施                     | 约束性措辞（确保、必须、严禁）的措施
          """)
  void places_subjects_documents_and_dates(String question, String interpretation) {
    assertThat(read(question).strict().interpretation().zh()).isEqualTo(interpretation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          黔府办发〔2022〕4号是什么文件             | policy-of-number
          黔府办发[2022]4号                         | policy-of-number
          黔府办发4号是哪个文件                     | policy-of-number
          省教育厅和省科技厅各牵头多少项            | ranking
          哪些文件支持新能源电池材料？              | policies
          遵义市发布了哪些政策                      | policies
          谁牵头磷石膏综合利用                      | who
          磷石膏综合利用由哪个部门负责              | who
          磷石膏综合利用的牵头单位是谁              | who
          哪些部门参与了省能源局牵头的任务          | who
          第18项任务由谁牵头                        | who
          who leads task 18?                        | who
          省能源局的任务一共有多少项                | count
          who leads the comprehensive utilization of phosphogypsum? | who
          磷石膏综合利用是哪个单位在牵头            | who
          磷石膏综合利用归谁管                      | who
          磷石膏综合利用是谁的责任                  | who
          谁和省能源局共同牵头                      | who
          省教育厅和省科技厅谁牵头的任务多          | ranking
          省财政厅比省商务厅多牵头几项              | ranking
          支持白酒的县                              | entities
          省财政厅牵头多少项任务                    | count
          how many tasks does the education department lead? | count
          牵头任务最多的部门                        | ranking
          which department leads the most tasks?    | ranking
          哪些企业被提到                            | entities
          和省能源局共同牵头的部门有哪些            | entities
          2027年规上工业企业新增多少户？            | targets
          哪些指标要求增长10%以上                   | targets
          Which indicators must grow by at least 10%? | targets
          比较开阳县和息烽县的措施                  | comparison
          贵州和广西在新能源汽车方面有什么不同      | comparison
          哪些文件引用了《贵州省优化营商环境条例》  | citations
          """)
  void the_form_that_reads_a_question(String question, String form) {
    assertThat(read(question).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "贵阳明天天气怎么样？",
        "贵州省现任省长是谁？",
        "茅台股价是多少",
        "能源局局长是谁",
        "省能源局牵头的任务完成了吗",
        "今天星期几",
        "省能源局的电话号码",
        "2030年贵州人口会是多少",
        "省能源局去年牵头的任务",
        "谁负责省能源局",
        "Who heads the energy bureau?",
        "涉及部门最多的任务",
        "哪个文件提到的部门最多",
        "省能源局牵头、参与的任务各有几项",
        "不超过两个牵头单位的任务",
        "省能源局完成了哪些任务",
        "省教育厅有多少名工作人员",
        "省能源局除了牵头还参与哪些任务",
        "省能源局牵头的最重要的任务",
        "省能源局今年牵头的任务",
        "今年印发的文件",
        "who is the governor of Guizhou?",
        "what is the weather in Guiyang tomorrow?",
        "你好",
        "？",
        ""
      })
  void what_no_policy_tells_is_not_understood(String question) {
    assertThat(read(question).understood()).isFalse();
  }

  @Test
  void a_body_that_no_document_names_finds_nothing() {
    Question question = read("省火星探测局牵头的任务");
    assertThat(question.understood()).isTrue();
    assertThat(question.strict().interpretation().zh()).isEqualTo("由“省火星探测局”牵头的措施");
    assertThat(question.strict().selection()).isEqualTo(Selections.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"广东省能源局牵头的任务", "Guangdong energy bureau tasks", "火星能源局牵头的任务"})
  void another_places_body_is_not_taken_for_the_one_that_is_known(String question) {
    assertThat(read(question).strict().selection()).isEqualTo(Selections.NONE);
  }

  @Test
  void a_name_that_two_bodies_bear_means_both_and_offers_each() {
    Question question = read("财政厅负责的措施");
    assertThat(question.alternatives())
        .extracting(Alternative::name)
        .containsExactly("贵州省财政厅", "广西壮族自治区财政厅");
    assertThat(question.alternatives().getLast().question()).isEqualTo("广西壮族自治区财政厅负责的措施");
    assertThat(question.strict().constraints().getFirst().ids()).hasSize(2);
  }

  @Test
  void leads_are_led_and_who_is_only_named_first_stands_beside() {
    Question question = read("省能源局牵头的任务");
    assertThat(question.strict().selection())
        .isInstanceOfSatisfying(
            Selection.ByBody.class, body -> assertThat(body.roles()).containsExactly(Role.LEAD));
    assertThat(question.close()).hasSize(1);
    assertThat(question.close().getFirst().reason().zh()).isEqualTo("首列责任单位，未写明牵头");
  }

  @Test
  void a_subject_is_looked_for_as_it_is_and_then_by_its_words() {
    Question question = read("谁牵头磷石膏综合利用");
    assertThat(question.readings()).hasSize(2);
    assertThat(question.readings().getLast().interpretation().zh()).contains("“磷石膏”和“综合利用”");
  }

  @Test
  void a_constraint_tells_where_it_stands_in_the_question() {
    Constraint constraint = read("请问省能源局牵头的任务").strict().constraints().getFirst();
    assertThat(constraint.mention()).isEqualTo("省能源局");
    assertThat("请问省能源局牵头的任务".substring(constraint.start(), constraint.end())).isEqualTo("省能源局");
    assertThat(constraint.role()).isEqualTo("lead");
  }

  @Test
  void a_question_of_any_length_is_read_in_time() {
    String question = "省能源局和".repeat(59) + "省财政厅牵头";
    long start = System.nanoTime();
    read(question);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2000);
  }
}
