package policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.index.PassageResults.FacetCount;
import policygraph.model.Role;
import policygraph.model.Run;
import policygraph.model.Selection;
import policygraph.model.Span;
import policygraph.model.Status;
import policygraph.model.Strength;

/** What every passage index does, whatever engine is beneath. */
abstract class PassageIndexContract {
  @TempDir Path folder;

  private PassageIndex index;

  /** Opens the index that a folder holds, an empty one the first time. */
  abstract PassageIndex open(Path folder);

  @BeforeEach
  void openIndex() {
    index = open(folder);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  @Test
  void what_is_committed_is_found_and_what_is_not_is_not() {
    index.replace("p1", List.of(passage("p1", "a", "加快白酒产业发展")));
    assertThat(found("白酒")).isEmpty();
    index.commit("1");
    assertThat(found("白酒")).containsExactly("a");
  }

  @Test
  void replacing_a_policy_leaves_no_passage_of_its_old_state() {
    commit("p1", passage("p1", "a", "加快白酒产业发展"), passage("p1", "b", "白酒出口"));
    commit("p1", passage("p1", "b", "茶叶出口"));
    assertThat(found("白酒")).isEmpty();
    assertThat(found("出口")).containsExactly("b");
    index.delete("p1");
    index.commit("3");
    assertThat(index.state().passages()).isZero();
  }

  @Test
  void a_crash_before_the_commit_leaves_the_state_of_the_last_one() {
    commit("p1", passage("p1", "a", "加快白酒产业发展"));
    index.replace("p1", List.of(passage("p1", "a", "加快茶叶产业发展")));
    index.close();
    index = open(folder);
    assertThat(found("白酒")).containsExactly("a");
    assertThat(index.generation()).isEqualTo("p1");
  }

  @Test
  void generation_is_that_of_the_last_commit() {
    assertThat(index.generation()).isEmpty();
    index.commit("g1");
    assertThat(index.generation()).isEqualTo("g1");
  }

  @Test
  void a_passage_of_another_policy_is_refused() {
    assertThatThrownBy(() -> index.replace("p2", List.of(passage("p1", "a", "白酒"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p1");
  }

  @Test
  void a_passage_comes_back_as_it_was_put() {
    Passage passage =
        new Passage(
            "a",
            "p1",
            "m1",
            "加快白酒产业发展",
            List.of(new Run(0, 8, 120)),
            List.of("一、工业"),
            "行动方案",
            3,
            energyTags());
    commit("p1", passage);
    assertThat(index.passage("a")).contains(passage);
    assertThat(index.passage("b")).isEmpty();
  }

  @Test
  void keyword_hits_hold_a_word_of_the_query_and_say_so() {
    commit(
        "p1",
        passage("p1", "a", "推进大数据中心建设"),
        passage("p1", "b", "大力发展茶叶种植"),
        passage("p1", "c", "保障大数据中心用电"));
    List<PassageHit> hits = keyword("大数据中心").hits().items();
    assertThat(hits).extracting(h -> h.passage().id()).containsExactlyInAnyOrder("a", "c");
    assertThat(hits).allMatch(h -> h.reason() == Reason.KEYWORD);
  }

  @Test
  void case_width_and_script_make_no_difference() {
    commit("p1", passage("p1", "a", "建设５Ｇ基站和数据中心"));
    assertThat(found("5g基站")).containsExactly("a");
    assertThat(found("數據中心")).containsExactly("a");
  }

  @Test
  void a_phrase_stands_in_every_hit_as_it_is() {
    commit(
        "p1",
        passage("p1", "a", "新增规上工业企业1200户"),
        passage("p1", "b", "规上服务业和工业企业"),
        passage("p1", "c", "规上、工业企业"));
    PassageQuery query =
        new PassageQuery(
            "", List.of("规上工业企业"), List.of(), new Selection.All(), Mode.KEYWORD, 1, 10);
    assertThat(ids(index.search(query))).containsExactly("a");
  }

  @Test
  void an_excluded_word_stands_in_no_hit() {
    commit("p1", passage("p1", "a", "工业企业"), passage("p1", "b", "白酒工业企业"));
    PassageQuery query =
        new PassageQuery("工业", List.of(), List.of("白酒"), new Selection.All(), Mode.KEYWORD, 1, 10);
    assertThat(ids(index.search(query))).containsExactly("a");
  }

  @Test
  void highlights_are_the_words_of_the_query_in_text_and_source() {
    commit(
        "p1",
        new Passage(
            "a",
            "p1",
            "m",
            "加快白酒产业的发展",
            List.of(new Run(0, 3, 100), new Run(3, 6, 105)),
            List.of(),
            "",
            1,
            Tags.NONE));
    assertThat(keyword("白酒的产业").hits().items().getFirst().highlights())
        .containsExactly(
            new Highlight(2, 3, new Span(102, 103)), new Highlight(3, 6, new Span(105, 108)));
  }

  @Test
  void a_word_that_smartcn_cuts_into_characters_is_no_search_for_the_characters() {
    commit(
        "p1",
        passage("p1", "a", "推动算力等产业，实施“东数西算”"),
        passage("p1", "b", "全力保障"),
        passage("p1", "c", "煤的产量"));

    assertThat(keyword("算力").hits().items())
        .extracting(hit -> hit.passage().id())
        .containsExactly("a");
    assertThat(keyword("算力").hits().items().getFirst().highlights())
        .containsExactly(new Highlight(2, 4, null));
    assertThat(keyword("煤").hits().items())
        .extracting(hit -> hit.passage().id())
        .containsExactly("c");
  }

  @Test
  void what_the_text_calls_by_another_name_is_marked_as_printed() {
    Tags tags = naming(new Tags.Named("文旅", List.of("旅游业", "旅游")));
    commit("p1", new Passage("a", "p1", "m", "建设文旅聚集区", List.of(), List.of(), "", 1, tags));
    assertThat(keyword("旅游").hits().items().getFirst().highlights())
        .containsExactly(new Highlight(2, 4, null));
  }

  @Test
  void words_that_only_a_heading_holds_are_marked_there() {
    commit(
        "p1",
        new Passage(
            "a",
            "p1",
            "m",
            "实行国有景区免门票政策",
            List.of(),
            List.of("三、扩大内需", "(十七)强力提振旅游等消费"),
            "促进旅游的措施",
            1,
            Tags.NONE));
    PassageHit hit = keyword("旅游").hits().items().getFirst();
    assertThat(hit.highlights()).isEmpty();
    assertThat(hit.headings())
        .containsExactly(
            new HeadingHighlight(HeadingHighlight.TITLE, 2, 4), new HeadingHighlight(1, 8, 10));
  }

  @Test
  void a_query_without_words_lists_what_the_filter_lets_through_as_printed() {
    commit("p1", at("p1", "b", 2), at("p1", "a", 1), at("p1", "c", 3));
    PassageResults results = index.search(PassageQuery.of("", Mode.HYBRID).paged(2, 2));
    assertThat(results.hits().total()).isEqualTo(3);
    assertThat(results.hits().items()).extracting(h -> h.passage().id()).containsExactly("c");
    assertThat(results.hits().items()).allMatch(h -> h.reason() == Reason.FILTER);
  }

  @Test
  void filters_read_roles_places_and_times() {
    commit(
        "p1",
        new Passage("a", "p1", "m1", "原煤", List.of(), List.of(), "", 1, energyTags()),
        passage("p1", "b", "原煤"));
    assertFilter(body(Set.of(Role.LEAD), false, false), "a");
    assertFilter(body(Set.of(Role.COOPERATING), false, false));
    assertFilter(body(Set.of(), true, false), "a");
    assertFilter(body(Set.of(Role.LEAD), false, true), "a");
    assertFilter(body(Set.of(), false, true));
    assertFilter(new Selection.ByBody(List.of("energy", "finance"), Set.of(), false, true), "a");
    assertFilter(new Selection.WithBodies(Set.of(), 2), "a");
    assertFilter(new Selection.WithBodies(Set.of(Role.LEAD), 2));
    assertFilter(new Selection.InRegion(List.of("guizhou"), true, false), "a");
    assertFilter(new Selection.InRegion(List.of("guizhou"), false, false));
    assertFilter(new Selection.InRegion(List.of("zhijin"), true, false));
    assertFilter(new Selection.InRegion(List.of("zhijin"), true, true), "a");
    assertFilter(new Selection.OfRegion(List.of("guizhou")), "a");
    assertFilter(new Selection.InYears(2022, 2022), "a");
    assertFilter(new Selection.InYears(2023, 2024));
    assertFilter(new Selection.WithStrength(Set.of(Strength.ENSURE)), "a");
    assertFilter(new Selection.WithStatus(Set.of(Status.INTACT)), "b");
    assertFilter(
        new Selection.DueWithin(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 10, 31)), "a");
    assertFilter(new Selection.DueWithin(null, LocalDate.of(2022, 9, 30)));
    assertFilter(new Selection.WithTarget("原煤产量"), "a");
    assertFilter(new Selection.WithTarget(""), "a");
    assertFilter(new Selection.Cites("黔府办发〔2022〕4号"), "a");
    assertFilter(new Selection.Cites("重点工作"), "a");
    assertFilter(new Selection.WithNumber(List.of(12, 13)), "a");
    assertFilter(new Selection.WithNumber(List.of(14)));
    assertFilter(new Selection.WithWords("原煤产量"), "a");
    assertFilter(new Selection.WithWords("责任单位"));
    assertFilter(new Selection.ByIds(List.of("m1", "m2")), "a");
    assertFilter(new Selection.Not(new Selection.IssuedBy(List.of("office"))), "b");
    assertFilter(
        new Selection.And(
            List.of(
                new Selection.InPolicy(List.of("p1")),
                new Selection.InIndustry(List.of("mining")))),
        "a");
    assertFilter(
        new Selection.Or(
            List.of(
                new Selection.NamesEnterprise(List.of("nobody")),
                new Selection.InIndustry(List.of("mining")))),
        "a");
  }

  @Test
  void facets_count_all_hits_not_just_the_page() {
    commit(
        "p1",
        new Passage("a", "p1", "m1", "原煤", List.of(), List.of(), "", 1, energyTags()),
        passage("p1", "b", "原煤生产"));
    PassageResults results = index.search(PassageQuery.of("原煤", Mode.KEYWORD).paged(1, 1));
    assertThat(results.facets().get(Facet.POLICY)).containsExactly(new FacetCount("p1", 2));
    assertThat(results.facets().get(Facet.ROLE))
        .contains(new FacetCount("lead|energy", 1), new FacetCount("responsible|finance", 1));
    assertThat(results.facets().get(Facet.REGION))
        .containsExactly(new FacetCount("guiyang", 1), new FacetCount("guizhou", 1));
  }

  @Test
  void a_number_is_found_with_its_decimals_and_per_cent() {
    commit("p1", passage("p1", "a", "增长12.5%左右"), passage("p1", "b", "增长5%，共12项"));
    assertThat(found("12.5%").getFirst()).isEqualTo("a");
  }

  @Test
  void a_document_number_is_found_in_whatever_brackets_it_is_asked_for() {
    commit(
        "p1",
        new Passage("a", "p1", "m1", "原煤", List.of(), List.of(), "", 1, energyTags()),
        passage("p1", "b", "2022年的93号和4号工程由黔府办负责"));
    for (String number :
        List.of(
            "黔府办函〔2022〕93号",
            "黔府办函[2022]93号",
            "黔府办函（2022）第93号",
            "黔府办函 【2022】 93 号",
            "黔府办发[2022]4号")) {
      assertThat(found(number).getFirst()).as(number).isEqualTo("a");
    }
  }

  private void assertFilter(Selection filter, String... ids) {
    PassageQuery query = PassageQuery.of("", Mode.KEYWORD).filtered(filter);
    assertThat(ids(index.search(query))).as("%s", filter).containsExactly(ids);
  }

  private static Selection body(Set<Role> roles, boolean first, boolean only) {
    return new Selection.ByBody(List.of("energy"), roles, first, only);
  }

  private void commit(String policy, Passage... passages) {
    index.replace(policy, List.of(passages));
    index.commit(policy);
  }

  private List<String> found(String words) {
    return ids(keyword(words));
  }

  private PassageResults keyword(String words) {
    return index.search(PassageQuery.of(words, Mode.KEYWORD));
  }

  private static List<String> ids(PassageResults results) {
    return results.hits().items().stream().map(hit -> hit.passage().id()).toList();
  }

  private static Passage passage(String policy, String id, String text) {
    return new Passage(id, policy, null, text, List.of(), List.of(), "", 1, Tags.NONE);
  }

  private static Passage at(String policy, String id, int order) {
    return new Passage(id, policy, null, id, List.of(), List.of(), "", order, Tags.NONE);
  }

  private static Tags naming(Tags.Named named) {
    Tags none = Tags.NONE;
    return new Tags(
        none.bodies(),
        none.regions(),
        none.policyRegions(),
        none.industries(),
        none.enterprises(),
        none.issuers(),
        none.year(),
        none.status(),
        none.strength(),
        none.due(),
        none.aims(),
        none.prose(),
        none.indicators(),
        none.cited(),
        none.citedNumbers(),
        List.of(named),
        none.numbers(),
        none.item());
  }

  private static Tags energyTags() {
    return new Tags(
        List.of(
            new Tags.Body("energy", Role.LEAD, 1), new Tags.Body("finance", Role.RESPONSIBLE, 1)),
        List.of(
            new Tags.Place("guiyang", List.of("guiyang", "guizhou"), false),
            new Tags.Place("zhijin", List.of("zhijin", "bijie"), true)),
        List.of("guiyang", "guizhou"),
        List.of("coal", "mining"),
        List.of("grid"),
        List.of("office"),
        2022,
        Status.PARTIAL,
        Strength.ENSURE,
        List.of(LocalDate.of(2022, 10, 10).toEpochDay()),
        List.of(LocalDate.of(2022, 12, 31).toEpochDay()),
        "四季度原煤产量3500万吨左右",
        List.of("原煤产量"),
        List.of("2022年重点工作责任分工方案"),
        List.of("黔府办发〔2022〕4号"),
        List.of(new Tags.Named("省能源局", List.of("贵州省能源局"))),
        List.of("黔府办函〔2022〕93号"),
        13);
  }
}
