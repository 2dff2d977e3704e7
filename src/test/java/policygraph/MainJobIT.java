package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job: five real documents, one command, questions, and the sentences that prove the
 * answers.
 */
class MainJobIT {
  @TempDir private static Path data;
  private static RunningProgram program;

  @BeforeAll
  static void serve() {
    program = RunningProgram.serve(Path.of("corpus"), data.resolve("graph"));
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省能源局牵头的任务有哪些？",
        "all tasks led by the energy bureau",
        "Which tasks does the energy bureau lead?"
      })
  void tasks_led_by_the_energy_bureau_are_just_those_whose_own_bracket_says_so(String question) {
    JsonNode answer = program.ask(question);
    assertThat(answer.path("understood").asBoolean()).isTrue();
    assertThat(RunningProgram.measures(answer.path("results")))
        .containsExactlyInAnyOrder("002 18", "002 19", "002 83", "002 103", "002 140");
    assertThat(RunningProgram.measures(answer.path("related")))
        .contains("000 13", "000 49", "000 51");
  }

  @Test
  void a_task_whose_text_is_lost_keeps_its_lead_and_its_partners() {
    JsonNode task = null;
    for (JsonNode result : program.ask("省能源局牵头的任务有哪些？").path("results")) {
      if (result.path("measure").path("label").asText().equals("103")) {
        task = result.path("measure");
      }
    }
    assertThat(task).isNotNull();
    assertThat(task.path("status").asText()).isEqualTo("missing");
    assertThat(task.path("text").asText()).isEmpty();
    assertThat(task.path("responsibilities").findValuesAsText("mention"))
        .contains("省能源局", "贵州电网公司", "贵州电力交易中心");
  }

  @ParameterizedTest
  @CsvSource({"002, 218, 49", "000, 55, 10"})
  void every_task_number_of_a_damaged_document_is_there(String document, int tasks, int lost) {
    int numbered = 0;
    int missing = 0;
    for (JsonNode measure : program.get("/api/measures?size=1000").path("items")) {
      if (measure.path("policy").path("source").asText().startsWith(document)
          && measure.path("number").isInt()) {
        numbered++;
        missing += measure.path("text").asText().isEmpty() ? 1 : 0;
      }
    }
    assertThat(numbered).isEqualTo(tasks);
    assertThat(missing).isEqualTo(lost);
  }

  @Test
  void every_quote_stands_in_its_source_at_its_place() throws IOException {
    int checked = 0;
    for (JsonNode measure : program.get("/api/measures?size=1000").path("items")) {
      for (JsonNode evidence : measure.findValues("evidence")) {
        String source = Files.readString(Path.of("corpus", evidence.path("source").asText()));
        int start = source.offsetByCodePoints(0, evidence.path("start").asInt());
        int end = source.offsetByCodePoints(0, evidence.path("end").asInt());
        assertThat(evidence.path("quote").asText()).isEqualTo(source.substring(start, end));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }

  @Test
  void an_unknown_parameter_is_refused_with_the_known_ones() {
    var response = program.response("/api/measures?agancy=x");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(response.body()).contains("agancy").contains("agency");
  }

  @Test
  void the_data_folder_of_a_running_program_is_not_touched_by_another() throws Exception {
    RunningProgram.Ended ended =
        RunningProgram.run("ingest", "--data", data.resolve("graph").toString());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("正被另一个 policygraph 使用");
  }

  @Test
  void a_port_in_use_is_named_with_one_that_may_be_free() throws Exception {
    RunningProgram.Ended ended =
        RunningProgram.run(
            "serve",
            "--port",
            Integer.toString(program.port()),
            "--data",
            data.resolve("other").toString());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("已被别的程序占用");
  }

  @Test
  void the_terminal_asks_the_program_that_is_running() throws Exception {
    RunningProgram.Ended ended =
        RunningProgram.run("ask", "省能源局牵头的任务有哪些？", "--data", data.resolve("graph").toString());
    assertThat(ended.status()).isEqualTo(0);
    assertThat(ended.out()).contains("由贵州省能源局牵头的措施").contains("〔正文在来源中缺失〕");
  }

  @Test
  void a_second_ingest_changes_nothing_and_broken_files_hinder_no_other(@TempDir Path folder)
      throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("方案.txt"), "贵州省人民政府关于印发工业方案的通知\n一、加快项目建设。推动项目开工。（牵头单位：省能源局，责任单位：省财政厅）\n");
    Files.write(corpus.resolve("空.txt"), new byte[0]);
    Files.write(corpus.resolve("程序.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2, 0});
    Files.write(corpus.resolve("西文.txt"), "Überprüfung".getBytes(StandardCharsets.ISO_8859_1));
    List<String> arguments =
        List.of("--corpus", corpus.toString(), "--data", folder.resolve("data").toString());
    RunningProgram.Ended first = RunningProgram.run(with("ingest", arguments));
    assertThat(first.status()).isEqualTo(3);
    assertThat(first.out()).contains("空.txt：文件是空的").contains("程序.txt：不是文本文件").contains("西文.txt：");
    RunningProgram.Ended second = RunningProgram.run(with("ingest", arguments));
    assertThat(second.out()).contains("变化：0（新增或改动 0 份，移除 0 份）");
  }

  private static String[] with(String command, List<String> arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(command));
    all.addAll(arguments);
    return all.toArray(String[]::new);
  }
}
