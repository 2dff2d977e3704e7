package policygraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.eval.GoldFolder.Form;

/** When a body that was read is the one that a label names, and how files of labels are known. */
class ResponsibilityScorerTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "省能源局, 省能源局, 贵州省能源局, true",
    "贵州省能源局, 能源局, 贵州省能源局, true",
    "省财政厅, 财政厅, 贵州省财政厅, true",
    "自治区财政厅, 财政厅, 贵州省财政厅, false",
    "省财政厅, 省教育厅, 贵州省教育厅, false",
    "省 财政厅, 省财政厅, 贵州省财政厅, true",
  })
  void a_label_names_a_body_as_printed_or_in_full_or_with_the_place_of_its_list(
      String label, String mention, String name, boolean same) {
    assertThat(BodyMatch.isSame(label, new BodyMatch.Named(mention, name))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "各市〔州〕人民政府, true",
    "其他省直有关部门和单位, true",
    "省有关部门, true",
    "领导小组成员单位, true",
    "省能源局, false",
  })
  void sets_of_bodies_are_left_out(String label, boolean several) {
    assertThat(BodyMatch.meansSeveral(label)).isEqualTo(several);
  }

  @Test
  void files_are_known_by_what_they_hold() throws IOException {
    write("a1.jsonl", "{\"start\": 0, \"end\": 5, \"quote\": \"（省厅）\", \"lead\": [\"省厅\"]}");
    write("a2.tasks.json", "[{\"item\": 1, \"lead\": null, \"responsible\": [\"省厅\"]}]");
    write(
        "places.jsonl",
        "{\"file\": \"f\", \"label\": \"1\", \"regions\": [], \"enterprises\": []}");
    write("t.jsonl", "{\"file\": \"f\", \"quote\": \"增长7%\", \"indicator\": \"总值\", \"value\": 7}");
    write(
        "d.jsonl",
        "{\"file\": \"f\", \"quote\": \"年底前\", \"text\": \"年底前\", \"date\": \"2022-12-31\"}");
    write(
        "c.jsonl",
        "{\"file\": \"f\", \"quote\": \"《税法》\", \"title\": \"税法\", \"kind\": \"cites\"}");
    write("ask.jsonl", "{\"q\": \"省厅牵头的任务\", \"must\": []}");
    write("p.jsonl", "{\"query\": \"算力\", \"relevant\": [[\"a1\", \"6\"]]}");
    write("other.jsonl", "{\"anything\": 1}");

    GoldFolder gold = GoldFolder.read(folder);

    for (Form form : Form.values()) {
      assertThat(gold.of(form)).as("%s", form).hasSize(1);
    }
    assertThat(gold.unknown()).containsExactly(folder.resolve("other.jsonl"));
    assertThat(ResponsibilityGold.readTasks(folder.resolve("a2.tasks.json")))
        .extracting(ResponsibilityGold::document)
        .isEqualTo("a2");
  }

  private void write(String name, String line) throws IOException {
    Files.writeString(folder.resolve(name), line + "\n");
  }
}
