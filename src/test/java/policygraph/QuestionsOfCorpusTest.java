package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.eval.QuestionEval;
import policygraph.eval.QuestionGold;
import policygraph.search.Answer;
import policygraph.search.Result;
import policygraph.search.Suggestion;

/** Questions over the five documents, with answers that were found by reading them. */
class QuestionsOfCorpusTest {
  @TempDir static Path scratch;
  private static CorpusInMemory corpus;

  @BeforeAll
  static void read() {
    corpus = new CorpusInMemory(Path.of("corpus"), scratch);
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  @Test
  void every_question_is_answered_exactly() throws IOException {
    QuestionEval.Report report =
        QuestionEval.judge(
            QuestionGold.read(Path.of("src/test/resources/gold/questions.jsonl")),
            question -> corpus.answerer().answer(question, 1, 1000));
    assertThat(report.wrong()).isEmpty();
    assertThat(report.asked()).isGreaterThanOrEqualTo(80);
  }

  @Test
  void a_sentence_whose_task_is_lost_stands_beside_the_answer() {
    Answer answer = corpus.answerer().answer("哪些指标要求增长50%以上？", 1, 100);
    assertThat(answer.results().items())
        .singleElement()
        .isInstanceOfSatisfying(
            Result.OfTarget.class,
            target -> assertThat(target.measure().measure().label()).isEqualTo("22"));
    assertThat(answer.related())
        .singleElement()
        .satisfies(
            near -> {
              assertThat(near.measure().measure().prose()).contains("新能源电池及材料产值增长80%以上");
              assertThat(near.reason().zh()).contains("不知这句属于哪一项");
            });
  }

  @Test
  void what_was_looked_for_is_not_said_to_be_replaced_by_itself() {
    Answer answer = corpus.answerer().answer("10月底前要完成什么", 1, 100);
    assertThat(answer.coverage().notes()).noneMatch(note -> note.zh().contains("改为查找"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发展民族工艺品的县有哪些             | 施秉县 1, 台江县 1, 三都水族自治县 1, 荔波县 1
          哪些县发展硅精深加工                 | 凯里市 1, 丹寨县 1
          省人社厅和省住建厅谁牵头的任务多     | 贵州省住房和城乡建设厅 10, 贵州省人力资源和社会保障厅 8
          省财政厅比自治区财政厅多牵头几项     | 贵州省财政厅 12, 广西壮族自治区财政厅 0
          谁和省发改委共同牵头应急物资储备     | 贵州省应急管理厅 1
          除省能源局外，哪些部门牵头煤电       | 贵州省发展和改革委员会 1, 贵州省应急管理厅 1
          除省能源局以外，还有哪些单位牵头碳达峰工作 | 贵州省发展和改革委员会 1
          """)
  void who_or_what_and_how_often(String question, String expected) {
    List<String> found =
        corpus.answerer().answer(question, 1, 100).summary().stream()
            .map(c -> c.entity().name() + " " + c.count())
            .toList();
    assertThat(found).containsExactlyInAnyOrder(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which policies name no responsible bodies?   | 001, 004
          哪些文件没有提到白酒                         | 003
          哪些文件既提到白酒又提到新能源汽车           | 000, 001, 002, 004
          哪些文件提到茅台但没提习酒                   | 002
          “四季度白酒增加值增长15%以上”出自哪里        | 000
          """)
  void policies_by_all_that_they_hold(String question, String expected) {
    List<String> found =
        corpus.answerer().answer(question, 1, 100).policies().stream()
            .map(p -> p.policy().source().substring(0, 3))
            .toList();
    assertThat(found).containsExactlyInAnyOrder(expected.split(", "));
  }

  @Test
  void a_bound_that_the_text_leaves_open_stands_beside_the_answer() {
    Answer answer = corpus.answerer().answer("增速在5%到8%之间的指标", 1, 100);
    assertThat(answer.results().total()).isEqualTo(1);
    assertThat(answer.related())
        .anySatisfy(
            r -> {
              assertThat(r.measure().measure().label()).isEqualTo("15");
              assertThat(r.reason().zh()).contains("一边没有界限");
            });
  }

  @Test
  void what_only_runs_or_is_put_off_until_a_day_is_not_to_be_done_by_it() {
    Answer answer = corpus.answerer().answer("10月底前要完成什么", 1, 100);
    assertThat(answer.related())
        .anySatisfy(
            r -> {
              assertThat(r.measure().measure().text()).contains("缴费时限延长");
              assertThat(r.reason().zh()).contains("延期");
            });
    assertThat(answer.results().items()).isNotEmpty();
  }

  @Test
  void a_measure_whose_lead_is_lost_stands_beside_the_answer() {
    Answer answer = corpus.answerer().answer("数据要素市场化改革由谁牵头", 1, 100);
    assertThat(answer.understood()).isTrue();
    assertThat(answer.results().total()).isZero();
    assertThat(answer.related())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.measure().measure().label()).isEqualTo("105");
              assertThat(r.reason().zh()).contains("没有写明牵头单位");
            });
  }

  @Test
  void words_that_are_only_guessed_and_find_nothing_are_not_understood() {
    assertThat(corpus.answerer().answer("省能源局牵头的白酒任务", 1, 10).understood()).isTrue();
    assertThat(corpus.answerer().answer("省能源局牵头的涉及“村医”的任务", 1, 10).understood()).isTrue();
    assertThat(corpus.answerer().answer("省能源局牵头的机密任务", 1, 10).understood()).isFalse();
  }

  @Test
  void a_name_with_other_characters_of_the_same_sound_is_put_right_and_said() {
    Answer answer = corpus.answerer().answer("省能原局牵头的任务", 1, 100);
    assertThat(answer.correction()).isNotNull();
    assertThat(answer.correction().to()).isEqualTo("省能源局");
    assertThat(answer.coverage().notes().getFirst().zh()).contains("省能原局").contains("省能源局");
    assertThat(answer.results().total()).isEqualTo(5);
  }

  @Test
  void a_body_that_sounds_like_none_stays_unknown() {
    Answer answer = corpus.answerer().answer("省火星探测局牵头的任务", 1, 100);
    assertThat(answer.correction()).isNull();
    assertThat(answer.results().total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "snyj, 贵州省能源局",
    "省能, 贵州省能源局",
    "能源局, 贵州省能源局",
    "shengnengyuan, 贵州省能源局",
    "SNYJ, 贵州省能源局",
    "发改委, 贵州省发展和改革委员会",
    "renhuai, 仁怀市",
    "byd, 比亚迪股份有限公司",
    "白酒, 白酒",
    "黔府办函2022 93, 省人民政府办公厅关于印发贵州省推动复工复产复市促进经济恢复提振行动方案的通知",
    "开门红, 关于推动2024年一季度全市经济工作实现“开门红”的若干政策措施",
    "省能原, 贵州省能源局"
  })
  void completions_of_what_is_typed(String typed, String first) {
    assertThat(corpus.answerer().suggest(typed, 10))
        .first()
        .extracting(Suggestion::text)
        .isEqualTo(first);
  }

  @Test
  void nothing_is_completed_from_nothing() {
    assertThat(corpus.answerer().suggest(" ", 10)).isEmpty();
    assertThat(corpus.answerer().suggest("没有这样的名称", 10)).isEmpty();
  }
}
