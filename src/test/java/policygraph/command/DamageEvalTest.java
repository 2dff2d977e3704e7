package policygraph.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.eval.DamageReport;
import policygraph.eval.DamageScore;
import policygraph.eval.DamageScorer;
import policygraph.ingest.CorpusReader;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Status;

/** What counts as settled, uncertain and wrong in a damaged copy of a clean document. */
class DamageEvalTest {
  private static final String NAME = "植树.txt";
  private static final List<String> BODIES = List.of("市林业局", "市水利局", "市财政局", "市教育局", "市民政局");

  @TempDir private Path folder;
  private Path corpus;
  private final List<String> units = new ArrayList<>();

  /** Thirty tasks of two sentences and a bracket each, which opens the next task's unit. */
  @BeforeEach
  void write() throws IOException {
    units.add("江州市春季植树工作方案\n各单位：现将有关事项通知如下。");
    for (int task = 1; task <= 30; task++) {
      units.add(clause(task - 1) + task + ".在第" + task + "片坡地种树。");
      units.add("第" + task + "片坡地每月浇水" + (task + 3) + "次。");
    }
    units.add(clause(30));
    corpus = Files.createDirectories(folder.resolve("clean"));
    Files.writeString(corpus.resolve(NAME), String.join("", units));
  }

  private static String clause(int task) {
    String lead = BODIES.get(task % BODIES.size());
    String other = BODIES.get((task + 2) % BODIES.size());
    return task == 0 ? "\n" : "（牵头单位：" + lead + "；责任单位：" + other + "）\n";
  }

  @Test
  void an_unchanged_copy_is_read_alike() throws IOException {
    copy("same", List.of());

    assertThat(run().report().sets())
        .singleElement()
        .isEqualTo(
            new DamageReport.Row(
                "same",
                1,
                new DamageScore(60, 60, 60, 0, 0, 0),
                new DamageScore(30, 30, 30, 0, 0, 0)));
  }

  @Test
  void statements_whose_clause_was_overwritten_do_not_survive() throws IOException {
    // units 11 and 21 hold the clauses of tasks 5 and 10, unit 30 is a sentence of task 15
    copy("few", List.of(11, 21, 30));

    DamageReport.Row row = run().report().sets().getFirst();
    assertThat(row.leads()).isEqualTo(new DamageScore(30, 28, 28, 0, 0, 0));
    assertThat(row.all()).isEqualTo(new DamageScore(60, 56, 56, 0, 0, 0));
  }

  @Test
  void a_clause_that_was_moved_survives() throws IOException {
    // unit 3, which holds the clause of task 1, stands at 24 only
    copy("moved", List.of(3, 12, 18, 24, 31, 40));

    assertThat(run().report().sets().getFirst().leads().surviving()).isEqualTo(29);
  }

  @Test
  void a_lead_at_another_task_is_counted_and_shown() throws IOException {
    Policy clean = read();
    List<Measure> measures = new ArrayList<>(clean.measures());
    Measure first = measures.get(0);
    Measure second = measures.get(1);
    measures.set(0, first.withFacts(second.facts(), null));
    measures.set(1, second.withFacts(first.facts(), null));

    DamageScorer.Result result =
        DamageScorer.score(clean, clean.withMeasures(measures)).orElseThrow();

    assertThat(result.leads()).isEqualTo(new DamageScore(30, 30, 28, 0, 0, 2));
    assertThat(result.differences())
        .anyMatch(d -> d.startsWith("elsewhere: lead 市水利局 of [intact 1") && d.contains("read at"));
  }

  @Test
  void a_clause_that_is_shown_for_itself_is_uncertain() throws IOException {
    Policy clean = read();
    List<Measure> measures = new ArrayList<>(clean.measures());
    Measure first = measures.get(0);
    measures.set(
        0,
        new Measure(
            first.id(),
            "",
            null,
            Status.UNCERTAIN,
            first.text(),
            first.runs(),
            first.path(),
            first.section(),
            first.order(),
            null,
            first.facts()));

    DamageScorer.Result result =
        DamageScorer.score(clean, clean.withMeasures(measures)).orElseThrow();

    assertThat(result.leads()).isEqualTo(new DamageScore(30, 30, 29, 1, 0, 0));
  }

  @Test
  void a_text_that_is_no_copy_is_left_out() throws IOException {
    Path other = Files.createDirectories(folder.resolve("damaged"));
    Files.writeString(other.resolve(NAME), "一个别的文件。没有共同的句子。");

    assertThatThrownBy(this::run).isInstanceOf(FailureException.class);
  }

  /** Writes a copy of which some places are overwritten by the first units, in order. */
  private void copy(String set, List<Integer> places) throws IOException {
    List<String> damaged = new ArrayList<>(units);
    for (int i = 0; i < places.size(); i++) {
      damaged.set(places.get(i), units.get(i));
    }
    Path other = Files.createDirectories(folder.resolve("damaged").resolve(set));
    Files.writeString(other.resolve(NAME), String.join("", damaged));
  }

  private DamageEval.Result run() throws IOException {
    return new DamageEval(corpus, Messages.ofSystem()).run(folder.resolve("damaged"));
  }

  private Policy read() throws IOException {
    return new CorpusReader(corpus, Messages.ofSystem()).read().getFirst();
  }
}
