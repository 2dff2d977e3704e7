package policygraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import policygraph.model.Measure;
import policygraph.model.RawDocument;
import policygraph.model.Status;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/** Whose a clause is where sentences of a document are lost or stand where they may not belong. */
class DamagedStructureTest {
  private static final String BEGINNING = "一、做法1.清点仓库。%s(责任单位：市甲局)2.修缮屋顶。(责任单位：市乙局)";

  @Test
  void a_bracket_before_a_number_closes_the_task_before_it_even_if_that_is_not_there() {
    ParsedPolicy policy =
        parse(BEGINNING + "3.添置书架。逐层编号。(责任单位：市丁局)5.登记借阅。(责任单位：市戊局)6.公布目录。(责任单位：市己局)", "");

    assertThat(clauses(policy, "3")).isEmpty();
    assertThat(measure(policy, "3").status()).isEqualTo(Status.UNCERTAIN);
    assertThat(clauses(policy, "4")).containsExactly("(责任单位：市丁局)");
    assertThat(measure(policy, "4").status()).isEqualTo(Status.MISSING);
    assertThat(clauses(policy, "5")).containsExactly("(责任单位：市戊局)");
  }

  @Test
  void a_number_that_is_left_out_where_nothing_can_be_lost_is_a_misprint() {
    ParsedPolicy policy = parse(BEGINNING + "4.登记借阅。(责任单位：市戊局)5.公布目录。(责任单位：市己局)", "", List.of());

    assertThat(clauses(policy, "2")).containsExactly("(责任单位：市乙局)");
    assertThat(policy.measures()).noneMatch(m -> m.measure().status() == Status.MISSING);
  }

  @Test
  void a_clause_behind_a_hole_is_no_tasks_where_tasks_bear_none() {
    ParsedPolicy policy =
        parse(
            "一、做法（牵头单位：市甲办）1.清点仓库。2.修缮屋顶。3.添置书架。4.登记借阅。二、管理（牵头单位：市丁办）5.公布目录。6.评比书架。"
                + "%s（牵头单位：市己办）8.抽查仓库。9.补办手续。",
            "");

    assertThat(clauses(policy, "7")).doesNotContain("（牵头单位：市己办）");
    assertThat(clauses(policy, "")).contains("（牵头单位：市己办）");
  }

  @Test
  void a_clause_in_words_that_may_belong_elsewhere_is_not_the_tasks() {
    String stray = "(责任单位：市丙局)整修门窗。";
    ParsedPolicy policy =
        parse(BEGINNING + "3.添置书架。" + stray + "逐层编号。(责任单位：市丁局)4.登记借阅。(责任单位：市戊局)", stray);

    assertThat(clauses(policy, "3")).containsExactly("(责任单位：市丁局)");
    assertThat(clauses(policy, "")).containsExactly("(责任单位：市丙局)");
    assertThat(measure(policy, "").status()).isEqualTo(Status.UNCERTAIN);
  }

  @Test
  void sentences_behind_a_hole_are_measures_of_their_own_in_doubt() {
    ParsedPolicy policy =
        parse(
            "一、做法1.清点仓库。(责任单位：市甲局)2.修缮屋顶。%s添置书架五百个。(责任单位：市丁局)"
                + "4.登记借阅。(责任单位：市戊局)5.公布目录。(责任单位：市己局)",
            "");

    assertThat(measure(policy, "").text()).isEqualTo("添置书架五百个。");
    assertThat(measure(policy, "").status()).isEqualTo(Status.UNCERTAIN);
    assertThat(clauses(policy, "")).isEmpty();
    assertThat(clauses(policy, "3")).containsExactly("(责任单位：市丁局)");
  }

  @Test
  void a_clause_in_doubt_is_not_shown_with_a_sentence_that_need_not_stand_before_it() {
    String stray = "整修门窗。";
    ParsedPolicy policy =
        parse(
            "一、做法1.清点仓库。(责任单位：市甲局)2.修缮屋顶。%s"
                + stray
                + "(责任单位：市丙局)逐层编号。(责任单位：市丁局)4.登记借阅。(责任单位：市戊局)5.公布目录。",
            stray);

    assertThat(policy.measures().stream().map(m -> m.measure().text()))
        .contains("整修门窗。", "(责任单位：市丙局)")
        .doesNotContain("整修门窗。(责任单位：市丙局)");
  }

  @Test
  void a_clause_behind_a_heading_of_a_damaged_text_does_not_hold_for_the_section() {
    ParsedPolicy policy =
        parse(BEGINNING + "二、管理有序。(责任单位：市丙局)3.添置书架。(责任单位：市丁局)4.登记借阅。(责任单位：市戊局)", "");

    assertThat(clauses(policy, "3")).containsExactly("(责任单位：市丁局)");
    assertThat(clauses(policy, "4")).containsExactly("(责任单位：市戊局)");
  }

  @Test
  void a_task_that_may_stand_elsewhere_does_not_get_the_clause_behind_it() {
    String stray = "(责任单位：市丙局)2.整修门窗。";
    ParsedPolicy policy =
        parse(
            "一、做法1.清点仓库。(责任单位：市甲局)2.修缮屋顶。(责任单位：市乙局)二、管理1.添置书架。%s"
                + stray
                + "逐层编号。(责任单位：市丁局)3.登记借阅。(责任单位：市戊局)",
            stray);

    assertThat(clauses(policy, "2")).containsExactly("(责任单位：市乙局)");
    assertThat(clauses(policy, "")).contains("(责任单位：市丁局)");
  }

  @Test
  void a_clause_may_be_that_of_a_section_whose_heading_is_lost() {
    ParsedPolicy policy =
        parse(
            "一、做法（一）清点仓库。%s逐层编号。(责任单位：市丁局)（二）登记借阅。(责任单位：市戊局)"
                + "三、监督（一）公布目录。(责任单位：市己局)（二）评比书架。(责任单位：市庚局)",
            "");

    assertThat(clauses(policy, "一")).containsExactly("(责任单位：市己局)");
    assertThat(clauses(policy, "")).containsExactly("(责任单位：市丁局)");
  }

  @Test
  void a_clause_behind_a_hole_may_be_that_of_a_lost_heading() {
    ParsedPolicy policy =
        parse(
            "一、做法（牵头单位：市甲办）1.清点仓库。(责任单位：市乙局)2.修缮屋顶。(责任单位：市丙局)"
                + "二、管理（牵头单位：市丁办）3.添置书架。(责任单位：市戊局)4.登记借阅。%s（牵头单位：市己办）5.公布目录。(责任单位：市庚局)"
                + "6.评比书架。(责任单位：市辛局)四、监督（牵头单位：市壬办）7.抽查仓库。(责任单位：市癸局)8.补办手续。(责任单位：市子局)",
            "");

    assertThat(clauses(policy, "4")).doesNotContain("（牵头单位：市己办）");
    assertThat(clauses(policy, "")).contains("（牵头单位：市己办）");
  }

  @Test
  void a_clause_behind_a_hole_may_be_that_of_a_lost_task_inside_the_item() {
    ParsedPolicy policy =
        parse(
            "（一）清点仓库1.清点书籍。(责任单位：市甲局)2.清点报纸。(责任单位：市乙局)（二）修缮屋顶。%s逐层编号。(责任单位：市丁局)"
                + "（三）登记借阅。(责任单位：市戊局)（四）公布目录。(责任单位：市己局)",
            "");

    assertThat(clauses(policy, "二")).isEmpty();
    assertThat(clauses(policy, "三")).containsExactly("(责任单位：市戊局)");
  }

  @Test
  void a_task_among_tasks_of_its_sequence_hides_none_though_others_of_its_style_are_headings() {
    ParsedPolicy policy =
        parse(
            "一、清点（一）仓库1.清点书籍。(责任单位：市甲局)2.清点报纸。(责任单位：市乙局)（二）书库1.清点目录。(责任单位：市丙局)"
                + "2.清点卡片。(责任单位：市丁局)二、修缮（一）修缮屋顶。(责任单位：市戊局)（二）修缮门窗。(责任单位：市己局)（三）修缮楼梯。%s逐级加固。"
                + "(责任单位：市庚局)（四）修缮书架。(责任单位：市辛局)（五）修缮围墙。(责任单位：市壬局)",
            "");

    assertThat(clauses(policy, "三")).containsExactly("(责任单位：市庚局)");
  }

  @Test
  void a_task_with_too_little_lost_behind_it_for_another_keeps_the_clause_behind_the_loss() {
    ParsedPolicy policy = parse(shelves("%s逐级加固。(责任单位：市末局)二、监督10.评比书架。每年一次。(责任单位：市终局)"), "");

    assertThat(clauses(policy, "9")).containsExactly("(责任单位：市末局)");
    assertThat(measure(policy, "9").status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void the_clause_of_a_lost_task_is_known_where_its_number_can_have_stood_in_one_place_only() {
    ParsedPolicy policy =
        parse(
            shelves("逐级加固。(责任单位：市末局)%s逐页编目。(责任单位：市中局)逐月检查。(责任单位：市终局)11.评比书架。每年一次。(责任单位：市尾局)"),
            "",
            List.of());

    assertThat(clauses(policy, "9")).containsExactly("(责任单位：市末局)");
    assertThat(clauses(policy, "10")).containsExactly("(责任单位：市中局)", "(责任单位：市终局)");
  }

  @Test
  void a_mere_sentence_that_is_lost_hides_no_task() {
    String words = "一、做法1.添置书架。(责任单位：市丙局)2.清点仓库。%s(责任单位：市甲局)二、监督3.评比书架。(责任单位：市乙局)4.抽查仓库。(责任单位：市丁局)";
    RawDocument document = new RawDocument("x.txt", "", "text", words.replace("%s", ""), null);
    CleanText whole = CleanText.of(document);
    int hole = words.indexOf("%s");
    CleanText text =
        whole.join(List.of(whole.sub(0, hole), whole.lost(), whole.sub(hole, whole.length())));
    Repaired repaired =
        new Repaired(text, List.of(), List.of(), List.of(), Set.of(hole), 1, List.of());

    ParsedPolicy policy = new PolicyParser().parse(document, repaired);

    assertThat(clauses(policy, "2")).containsExactly("(责任单位：市甲局)");
    assertThat(measure(policy, "2").status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void a_clause_behind_a_heading_that_runs_on_is_the_headings() {
    ParsedPolicy policy =
        parse("一、清点领域（省甲局牵头）服务读者。1.清点仓库。2.清点书架。二、修缮领域（省乙局牵头）方便读者。3.修缮屋顶。4.修缮门窗。%s", "");

    assertThat(clauses(policy, "1")).containsExactly("（省甲局牵头）");
    assertThat(clauses(policy, "3")).containsExactly("（省乙局牵头）");
  }

  @Test
  void a_clause_before_the_heading_that_follows_a_lost_one_is_that_of_a_task_below_it() {
    ParsedPolicy policy =
        parse(
            "（一）清点1.清点书籍。(责任单位：市甲局)2.清点报纸。(责任单位：市乙局)（二）修缮1.修缮屋顶。(责任单位：市丙局)2.修缮门窗。(责任单位：市丁局)%s"
                + "逐级加固。(责任单位：市戊局)（四）登记1.登记借阅。(责任单位：市己局)2.公布目录。(责任单位：市庚局)",
            "", List.of());

    assertThat(clauses(policy, "三")).isEmpty();
    assertThat(clauses(policy, "")).containsExactly("(责任单位：市戊局)");
  }

  @Test
  void a_clause_behind_a_heading_that_may_stand_elsewhere_does_not_hold_for_what_follows() {
    String stray = "三、目标（省庚局牵头）对标先进。";
    ParsedPolicy policy =
        parse(
            "一、清点（省甲局牵头）服务读者。1.清点仓库。(责任单位：市甲局)2.清点书架。(责任单位：市乙局)"
                + "二、修缮（省乙局牵头）方便读者。3.修缮屋顶。%s"
                + stray
                + "（省丙局牵头）4.修缮门窗。(责任单位：市丁局)5.修缮楼梯。(责任单位：市戊局)",
            stray);

    assertThat(clauses(policy, "4")).doesNotContain("（省丙局牵头）");
    assertThat(clauses(policy, "5")).doesNotContain("（省丙局牵头）");
  }

  @Test
  void a_clause_that_may_stand_elsewhere_is_not_that_of_the_lost_task_before_the_next() {
    String stray = "(责任单位：市丙局)。";
    ParsedPolicy policy =
        parse(BEGINNING.replace("%s", "") + "%s" + stray + "4.登记借阅。(责任单位：市戊局)", stray, List.of());

    assertThat(clauses(policy, "3")).isEmpty();
    assertThat(clauses(policy, "")).containsExactly("(责任单位：市丙局)");
  }

  @Test
  void tasks_behind_a_list_of_attachments_that_runs_on_are_counted_by_themselves() {
    ParsedPolicy policy =
        parse(
            "附件：1.清点方案2.清点任务3.清点名册一、要求服务读者。二、做法（一）清点1.清点仓库。(责任单位：市甲局)2.清点书架。(责任单位：市乙局)"
                + "3.清点报纸。(责任单位：市丙局)（二）修缮4.修缮屋顶。%s(责任单位：市丁局)5.修缮门窗。(责任单位：市戊局)"
                + "（三）登记6.登记借阅。(责任单位：市己局)7.公布目录。(责任单位：市庚局)",
            "");

    assertThat(clauses(policy, "1")).containsExactly("(责任单位：市甲局)");
    assertThat(clauses(policy, "3")).containsExactly("(责任单位：市丙局)");
    assertThat(clauses(policy, "4")).containsExactly("(责任单位：市丁局)");
  }

  /** Nine tasks of two sentences or more, the last of them without what closes it. */
  private static String shelves(String behind) {
    StringBuilder text = new StringBuilder("一、做法");
    for (int i = 1; i <= 9; i++) {
      text.append(i).append(".添置书架。");
      text.append(i == 9 ? behind : "逐层编号" + i + "。(责任单位：市" + i + "局)");
    }
    return text.toString();
  }

  private static Measure measure(ParsedPolicy policy, String label) {
    return policy.measures().stream()
        .map(ParsedMeasure::measure)
        .filter(m -> m.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> clauses(ParsedPolicy policy, String label) {
    return policy.measures().stream()
        .filter(m -> m.measure().label().equals(label))
        .flatMap(m -> m.clauses().stream())
        .map(c -> c.text().toString())
        .toList();
  }

  /** Reads a text of which a sentence is lost where %s stands, and others may be anywhere. */
  private static ParsedPolicy parse(String words, String inDoubt) {
    return parse(words, inDoubt, List.of(new Repaired.Stretch(0, words.length())));
  }

  /** The same where others may be lost in known stretches only. */
  private static ParsedPolicy parse(String words, String inDoubt, List<Repaired.Stretch> open) {
    int hole = words.indexOf("%s");
    RawDocument document = new RawDocument("x.txt", "", "text", words.replace("%s", ""), null);
    CleanText clean = CleanText.of(document);
    CleanText text =
        clean.join(List.of(clean.sub(0, hole), clean.lost(), clean.sub(hole, clean.length())));
    int from = text.toString().indexOf(inDoubt);
    List<Repaired.Stretch> doubts =
        inDoubt.isEmpty()
            ? List.of()
            : List.of(new Repaired.Stretch(from, from + inDoubt.length()));
    return new PolicyParser()
        .parse(document, new Repaired(text, List.of(), doubts, open, Set.of(), 1, List.of()));
  }
}
