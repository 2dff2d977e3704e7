package policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import policygraph.model.Selection;

/** What search by meaning prefers, with the bundled model. */
@TestInstance(Lifecycle.PER_CLASS)
class SemanticSearchTest {
  private static final List<String> TEXTS =
      List.of(
          "加快贵阳大数据中心集群建设，提升数据存储和处理能力。",
          "持续开展黔酒黔菜促消费活动，扩大酱香型白酒品牌影响。",
          "加强秋粮中后期田间管理，确保秋粮产量不低于839万吨。加快发放种粮补贴。",
          "对生产经营困难的中小企业，暂免征收房产税、城镇土地使用税。",
          "深入排查煤矿、燃气等重点领域风险隐患，逐一落实包保责任。");

  private LucenePassageIndex index;

  @BeforeAll
  void embed(@TempDir Path folder) throws InterruptedException {
    index = LucenePassageIndex.open(folder, new OnnxEmbedder(EmbeddingModel.bundled()));
    for (int i = 0; i < TEXTS.size(); i++) {
      index.replace(
          "p" + i,
          List.of(
              new Passage(
                  "m" + i,
                  "p" + i,
                  "m" + i,
                  TEXTS.get(i),
                  List.of(),
                  List.of(),
                  "",
                  1,
                  Tags.NONE)));
    }
    index.commit("1");
    assertThat(index.awaitEmbeddings(60, TimeUnit.SECONDS)).isTrue();
  }

  @AfterAll
  void close() {
    index.close();
  }

  @Test
  void computing_power_finds_the_big_data_centre_that_does_not_use_the_word() {
    PassageHit first = hits("算力", Mode.SEMANTIC).getFirst();
    assertThat(first.passage().text()).contains("大数据中心");
    assertThat(first.reason()).isEqualTo(Reason.SEMANTIC);
  }

  @Test
  void hybrid_search_finds_it_too_and_says_that_it_is_by_meaning() {
    PassageHit first = hits("算力", Mode.HYBRID).getFirst();
    assertThat(first.passage().text()).contains("大数据中心");
    assertThat(first.reason()).isEqualTo(Reason.SEMANTIC);
  }

  @Test
  void keyword_search_never_holds_a_hit_by_meaning() {
    assertThat(hits("算力", Mode.KEYWORD)).isEmpty();
  }

  @Test
  void lightening_the_burden_of_firms_finds_the_tax_relief_before_anything_else() {
    assertThat(hits("给企业减负", Mode.HYBRID).getFirst().passage().text()).contains("房产税");
  }

  @Test
  void a_hit_with_the_words_says_both() {
    PassageHit first = hits("白酒消费", Mode.HYBRID).getFirst();
    assertThat(first.passage().text()).contains("白酒");
    assertThat(first.reason()).isEqualTo(Reason.BOTH);
    assertThat(first.highlights())
        .extracting(h -> first.passage().text().substring(h.from(), h.to()))
        .contains("白酒", "消费");
  }

  @Test
  void the_nearest_sentence_of_a_hit_by_meaning_is_marked() {
    PassageHit first = hits("农民补助", Mode.SEMANTIC).getFirst();
    Highlight marked = first.highlights().getFirst();
    assertThat(first.passage().text().substring(marked.from(), marked.to())).isEqualTo("加快发放种粮补贴。");
  }

  @Test
  void a_filter_holds_for_hits_by_meaning() {
    PassageQuery query =
        PassageQuery.of("算力", Mode.HYBRID).filtered(new Selection.InPolicy(List.of("p1", "p2")));
    assertThat(index.search(query).hits().items())
        .extracting(h -> h.passage().policyId())
        .containsExactlyInAnyOrder("p1", "p2");
  }

  @Test
  void similar_passages_are_those_of_other_measures() {
    List<PassageHit> similar = index.similar("m0", new Selection.All(), 3);
    assertThat(similar).hasSize(3).noneMatch(h -> h.passage().id().equals("m0"));
  }

  @Test
  void the_state_names_the_model_and_counts_what_is_embedded() {
    IndexState state = index.state();
    assertThat(state.model()).startsWith("bge-small-zh-v1.5-q");
    assertThat(state.embedded()).isEqualTo(TEXTS.size());
    assertThat(state.complete()).isTrue();
  }

  private List<PassageHit> hits(String words, Mode mode) {
    return index.search(PassageQuery.of(words, mode)).hits().items();
  }
}
