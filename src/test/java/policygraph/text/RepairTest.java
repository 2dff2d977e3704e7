package policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.model.RawDocument;

class RepairTest {
  private static final String LOST = String.valueOf(CleanText.LOST);

  private static CleanText read(String file) throws IOException {
    String text = Files.readString(Path.of("corpus", file));
    return new Reflow().read(new RawDocument(file, "", "text", text, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001_fddaf41421facced.txt",
        "003_3185acf124b9f710.txt",
        "004_1f8bec1eef952fa4.txt"
      })
  void a_clean_document_passes_through(String file) throws IOException {
    CleanText text = read(file);
    Repaired repaired = new Repair().repair(text);
    assertThat(repaired.isDamaged()).isFalse();
    assertThat(repaired.text()).isSameAs(text);
  }

  @Test
  void task_32_is_moved_back_and_its_bracket_stays_with_the_lost_task_103() throws IOException {
    Repaired repaired = new Repair().repair(read("002_f6e322c740423de3.txt"));
    assertThat(repaired.text().toString())
        .contains("(四)着力提振服务业32.加强与知名旅游平台合作，完善提升“贵州旅游·一码游贵州”平台。(牵头单位：省文化和旅游厅，")
        .contains(LOST + "(牵头单位：省能源局，责任单位：贵州电网公司、贵州电力交易中心等单位和各市〔州〕政府)104.加快城乡供排水一体化改革");
  }

  @ParameterizedTest(name = "{0}: {1} repeated, {2} lost")
  @CsvSource({"000_9d6e12b30f1fc678.txt, 29, 29", "002_f6e322c740423de3.txt, 52, 52"})
  void counts_what_is_repeated_and_lost(String file, int repeated, int lost) throws IOException {
    Repaired repaired = new Repair().repair(read(file));
    assertThat(repaired.repeated()).isEqualTo(repeated);
    assertThat(repaired.text().toString().chars().filter(c -> c == CleanText.LOST).count())
        .isEqualTo(lost);
  }

  @Test
  void sentences_that_the_document_repeats_itself_do_not_break_the_run_of_replays() {
    List<String> printed = new ArrayList<>(List.of("关于开展春季植树活动的通知各单位：现将有关事项通知如下。"));
    for (int task = 1; task <= 30; task++) {
      printed.add(task + ".第" + task + "片坡地种" + (task % 5 == 0 ? "柏树" : "松树") + "并按时浇水。");
      printed.add("牵头单位：" + (task % 3 == 0 ? "林业站" : "水利站") + "。");
      printed.add("完成时限：三月底。");
    }
    int[] positions = {
      6, 9, 13, 17, 20, 24, 29, 31, 36, 40, 43, 47, 52, 58, 61, 66, 70, 75, 80, 85
    };
    List<String> damaged = new ArrayList<>(printed);
    for (int j = 0; j < positions.length; j++) {
      damaged.set(positions[j], printed.get(j));
    }

    Repaired repaired = new Repair().repair(CleanText.of("植树.txt", String.join("", damaged)));

    // the seven sentences among the replays that the document does not repeat and that still stand
    // in their own place
    assertThat(repaired.text().toString().chars().filter(c -> c == CleanText.LOST).count())
        .isEqualTo(7);
  }

  @Test
  void where_any_of_several_sentences_may_be_the_lost_one_it_is_known_that_a_sentence_is_lost() {
    List<String> printed = new ArrayList<>(List.of("江州市春季植树方案。"));
    for (int task = 1; task <= 20; task++) {
      printed.add((task > 1 ? "（责任单位：市林业局）" : "") + task + ".整修第" + task + "片坡地。");
      printed.add("认真完成" + (300 - task) + "棵。");
      printed.add("按时完成" + (500 - task) + "棵。");
    }
    int[] positions = {5, 12, 17, 22, 27, 33, 38};
    List<String> damaged = new ArrayList<>(printed);
    for (int j = 0; j < positions.length; j++) {
      damaged.set(positions[j], printed.get(j));
    }

    Repaired repaired = new Repair().repair(CleanText.of("植树.txt", String.join("", damaged)));

    int second = repaired.text().toString().indexOf("2.整修第2片坡地。");
    int lost = repaired.text().toString().indexOf(CleanText.LOST, second);
    assertThat(lost).isEqualTo(second + "2.整修第2片坡地。".length());
    assertThat(repaired.sentences()).containsExactly(lost);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "江州市人民政府办公室关于印发《江州市春季植树工作方案》的通知各区人民政府市政府各部门现将方案印发给你们请认真执行。, 1",
    "现将有关事项通知如下。, 0",
  })
  void a_long_beginning_that_stands_again_once_is_a_replay(String beginning, int lost) {
    List<String> units = new ArrayList<>(List.of(beginning));
    for (int task = 1; task <= 20; task++) {
      units.add(task + ".第" + task + "片坡地种树并浇水" + (task + 2) + "次。");
    }
    units.set(12, beginning);

    Repaired repaired = new Repair().repair(CleanText.of("植树.txt", String.join("", units)));

    assertThat(repaired.repeated()).isEqualTo(lost);
    assertThat(repaired.text().toString().chars().filter(c -> c == CleanText.LOST).count())
        .isEqualTo(lost);
  }
}
