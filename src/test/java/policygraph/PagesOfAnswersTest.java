package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.search.Answer;

/** However much an answer has, only its page is read whole; its total counts all the same. */
class PagesOfAnswersTest {
  /** What stands beside an answer, per reason. */
  private static final int NEAR = 20;

  private static final int MORE_THAN_ALL = 1000;

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

  @ParameterizedTest
  @CsvSource({
    "一共有多少项任务, 1",
    "省能源局负责什么, 2",
    "哪些文件提到贵阳市？, 2",
    "哪些指标要求增长5%以上？, 2",
    "2022年的目标有哪些, 2",
    "哪些文件引用了其他文件？, 2",
    "牵头任务最多的部门, 0",
    "涉及贵阳市的任务由哪些部门牵头？, 2"
  })
  void one_result_a_page_reads_one_measure_and_what_is_near(String question, int reasons) {
    Answer whole = corpus.answerer().answer(question, 1, MORE_THAN_ALL);
    int before = corpus.archive().measuresRead();
    Answer page = corpus.answerer().answer(question, 1, 1);
    assertThat(corpus.archive().measuresRead() - before).isLessThanOrEqualTo(1 + reasons * NEAR);
    assertThat(page.results().total()).isEqualTo(whole.results().total()).isGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({"2022年的目标有哪些", "省能源局负责什么", "哪些文件提到贵阳市？"})
  void pages_together_hold_what_one_page_of_all_holds(String question) {
    Answer whole = corpus.answerer().answer(question, 1, MORE_THAN_ALL);
    int size = 7;
    long pages = (whole.results().items().size() + size - 1) / size;
    assertThat(
            java.util.stream.LongStream.rangeClosed(1, pages)
                .mapToObj(n -> corpus.answerer().answer(question, (int) n, size))
                .flatMap(answer -> answer.results().items().stream())
                .distinct())
        .containsAll(whole.results().items());
  }
}
