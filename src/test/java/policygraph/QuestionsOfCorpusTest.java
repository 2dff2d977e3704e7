package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.eval.QuestionEval;
import policygraph.eval.QuestionGold;
import policygraph.search.Answer;
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
