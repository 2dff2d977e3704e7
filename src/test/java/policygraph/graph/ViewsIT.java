package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.SamplePolicies.CITIES;
import static policygraph.graph.SamplePolicies.ENERGY;
import static policygraph.graph.SamplePolicies.FINANCE;
import static policygraph.graph.SamplePolicies.GOVERNMENT;
import static policygraph.graph.SamplePolicies.GRID;
import static policygraph.graph.SamplePolicies.GUIYANG;
import static policygraph.graph.SamplePolicies.GUIZHOU;
import static policygraph.graph.SamplePolicies.INDUSTRY;
import static policygraph.graph.SamplePolicies.KAIYANG;
import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.LIQUOR;
import static policygraph.graph.SamplePolicies.VERSIONS;
import static policygraph.graph.SamplePolicies.bodies;
import static policygraph.graph.SamplePolicies.does;
import static policygraph.graph.SamplePolicies.measure;
import static policygraph.graph.SamplePolicies.policy;
import static policygraph.graph.SamplePolicies.rich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policygraph.graph.view.CoWork;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.EntityProfile;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.Matrix;
import policygraph.graph.view.Neighbourhood;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.RankedBody;
import policygraph.graph.view.RegionCount;
import policygraph.graph.view.TargetFilter;
import policygraph.model.Comparator;
import policygraph.model.PolicyDate;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;

/** Two policies: {@code rich}, and {@code b} in which the energy bureau leads one measure more. */
class ViewsIT {
  private static final Selection ALL = new Selection.All();

  private final GraphConnection graph = TestNeo4j.empty();
  private final GraphReader reader = new GraphReader(graph);

  @BeforeEach
  void write() {
    GraphWriter writer = new GraphWriter(graph);
    writer.replace(
        List.of(
            rich(),
            policy(
                "b",
                PolicyDate.ofYear(2023),
                List.of(
                    measure(
                        "b",
                        1,
                        "建设电网",
                        bodies(
                            does(ENERGY, Role.LEAD, 1, 1),
                            does(FINANCE, Role.COOPERATING, 1, 2)))))),
        VERSIONS,
        KINSHIP);
  }

  @Test
  void policies_stand_newest_first_with_their_measures_by_status() {
    assertThat(reader.policies(PolicyFilter.ALL, 1, 10).items())
        .extracting(p -> p.policy().id(), p -> p.measures())
        .containsExactly(
            Tuple.tuple("b", Map.of(Status.INTACT, 1)),
            Tuple.tuple("rich", Map.of(Status.INTACT, 1, Status.MISSING, 1)));
    assertThat(reader.policySummary("rich").orElseThrow().gaps()).isEqualTo(rich().gaps());
    assertThat(reader.policySummary("rich").orElseThrow().issuers())
        .containsExactly(GOVERNMENT, INDUSTRY);
  }

  @Test
  void policies_are_found_by_each_of_their_numbers_by_issuer_place_and_year() {
    assertThat(ids(PolicyFilter.words("黔府办函〔2022〕5号"))).containsExactly("rich");
    assertThat(ids(new PolicyFilter(null, List.of(INDUSTRY.id()), List.of(), null, null)))
        .containsExactly("rich");
    assertThat(ids(new PolicyFilter(null, List.of(), List.of(GUIZHOU.id()), 2023, "通知")))
        .containsExactly("b");
    assertThat(ids(new PolicyFilter(null, List.of(), List.of(GUIYANG.id()), null, null))).isEmpty();
  }

  private List<String> ids(PolicyFilter filter) {
    return reader.policies(filter, 1, 10).items().stream().map(p -> p.policy().id()).toList();
  }

  @Test
  void an_entity_shows_its_kin_its_policies_and_its_partners() {
    EntityProfile energy = reader.entity(ENERGY.id()).orElseThrow();
    assertThat(energy.place()).isEqualTo(GUIZHOU);
    assertThat(energy.policies())
        .extracting(p -> p.policy().id(), p -> p.measures())
        .containsExactly(Tuple.tuple("b", 1), Tuple.tuple("rich", 1));
    assertThat(energy.partners())
        .extracting(EntityProfile.Partner::body)
        .containsExactlyInAnyOrder(INDUSTRY, GRID, CITIES, FINANCE);

    EntityProfile guiyang = reader.entity(GUIYANG.id()).orElseThrow();
    assertThat(guiyang.partOf()).containsExactly(GUIZHOU);
    assertThat(guiyang.parts()).containsExactly(KAIYANG);
    assertThat(reader.entity("agency:nowhere")).isEmpty();
  }

  @Test
  void targets_are_found_by_indicator_place_year_and_value() {
    assertThat(indicators(TargetFilter.of("产量"))).containsExactly("原煤产量");
    assertThat(indicators(TargetFilter.ALL)).containsExactly("原煤产量", "工业增加值增速");
    assertThat(indicators(places(GUIYANG.id()))).containsExactly("工业增加值增速");
    assertThat(indicators(places(GUIZHOU.id()))).containsExactly("原煤产量", "工业增加值增速");
    assertThat(indicators(dated(2022, true))).containsExactly("原煤产量");
    assertThat(indicators(dated(null, false))).containsExactly("工业增加值增速");
    assertThat(indicators(valued("8", "10.5"))).containsExactly("工业增加值增速");
    assertThat(reader.targets(TargetFilter.ALL, 1, 1).items().getFirst().leads())
        .containsExactly(ENERGY);
    assertThat(reader.targets(TargetFilter.ALL, 1, 10).items())
        .extracting(row -> row.target())
        .isEqualTo(rich().measures().getFirst().facts().targets());
  }

  private static TargetFilter places(String id) {
    return new TargetFilter(
        null, List.of(id), List.of(), null, Set.of(), Set.of(), null, null, null, null, ALL);
  }

  private static TargetFilter dated(Integer year, boolean dated) {
    return new TargetFilter(
        null, List.of(), List.of(), year, Set.of(), Set.of(), null, null, null, dated, ALL);
  }

  private static TargetFilter valued(String from, String to) {
    return new TargetFilter(
        null,
        List.of(),
        List.of(LIQUOR.id()),
        null,
        Set.of(Comparator.RANGE),
        Set.of(),
        new BigDecimal(from),
        new BigDecimal(to),
        "%",
        null,
        new Selection.InPolicy(List.of("rich")));
  }

  private List<String> indicators(TargetFilter filter) {
    return reader.targets(filter, 1, 10).items().stream()
        .map(row -> row.target().indicator())
        .toList();
  }

  @Test
  void deadlines_stand_in_the_order_of_time_and_undated_ones_are_left_out() {
    assertThat(reader.deadlines(ALL, LocalDate.of(2022, 10, 1), null, 1, 10).items())
        .extracting(row -> row.deadline().text(), row -> row.label(), row -> row.policy().id())
        .containsExactly(Tuple.tuple("10月10日前", "1", "rich"));
    assertThat(reader.deadlines(ALL, null, LocalDate.of(2022, 10, 9), 1, 10).items()).isEmpty();
  }

  @Test
  void facets_count_each_measure_once() {
    Map<String, List<FacetCount>> facets = reader.facets(ALL);
    assertThat(facets.get("lead")).containsExactly(new FacetCount(ENERGY.id(), ENERGY.name(), 2));
    assertThat(facets.get("agency")).contains(new FacetCount(ENERGY.id(), ENERGY.name(), 2));
    assertThat(facets.get("status"))
        .containsExactly(
            new FacetCount("intact", "intact", 2), new FacetCount("missing", "missing", 1));
    assertThat(facets.get("policy")).extracting(FacetCount::count).containsExactly(2L, 1L);
    assertThat(facets.get("year")).extracting(FacetCount::value).containsExactly("2022", "2023");
    assertThat(facets.get("region")).extracting(FacetCount::name).containsExactly("开阳县", "贵州省");
    assertThat(facets.get("industry")).extracting(FacetCount::name).containsExactly("白酒");
    assertThat(facets.get("enterprise")).extracting(FacetCount::name).containsExactly("贵州电网公司");
  }

  @Test
  void bodies_are_ranked_by_the_measures_that_they_lead() {
    assertThat(reader.ranking(ALL, Set.of(Role.LEAD), 10))
        .containsExactly(new RankedBody(ENERGY, 2));
  }

  @Test
  void coverage_tells_which_policies_name_bodies_and_how_many_texts_are_lost() {
    assertThat(reader.coverage(ALL)).isEqualTo(new Coverage(2, 2, 1));
    assertThat(reader.coverage(new Selection.InPolicy(List.of("b"))))
        .isEqualTo(new Coverage(1, 1, 0));
  }

  @Test
  void the_matrix_tells_leads_and_partners_apart() {
    Matrix matrix = reader.matrix(ALL, 10);
    assertThat(matrix.columns()).extracting(Matrix.Column::id).containsExactly("b", "rich");
    assertThat(matrix.bodies().getFirst()).isEqualTo(ENERGY);
    assertThat(matrix.cells())
        .contains(
            new Matrix.Cell(ENERGY.id(), "rich", 1, 1, 0),
            new Matrix.Cell(FINANCE.id(), "b", 0, 0, 1));
    assertThat(reader.matrixOfSections("rich", 10).columns())
        .containsExactly(new Matrix.Column("rich/s1", "能源"));
  }

  @Test
  void bodies_that_meet_at_a_measure_are_tied() {
    CoWork network = reader.coWork(ALL, 10);
    assertThat(network.ties())
        .contains(new CoWork.Tie(INDUSTRY.id(), ENERGY.id(), 1))
        .doesNotContain(new CoWork.Tie(INDUSTRY.id(), FINANCE.id(), 1))
        .hasSize(7);
  }

  @Test
  void a_county_counts_for_its_city_and_province_and_a_place_in_a_name_does_not() {
    assertThat(reader.regions(ALL))
        .containsExactly(
            new RegionCount(GUIZHOU, 0, 1),
            new RegionCount(GUIYANG, 0, 1),
            new RegionCount(KAIYANG, 1, 1));
  }

  @Test
  void a_node_shows_its_neighbours_in_groups() {
    Neighbourhood energy = reader.neighbours().around(ENERGY.id(), Set.of(), 1).orElseThrow();
    assertThat(energy.node())
        .isEqualTo(new Neighbourhood.GraphNode(ENERGY.id(), "Agency", ENERGY.name()));
    assertThat(energy.groups())
        .extracting(
            Neighbourhood.Group::relation,
            Neighbourhood.Group::outgoing,
            Neighbourhood.Group::kind,
            Neighbourhood.Group::total,
            group -> group.nodes().size())
        .containsExactly(
            Tuple.tuple("LEADS", true, "Measure", 2, 1),
            Tuple.tuple("OF", true, "Region", 1, 1),
            Tuple.tuple("RESPONSIBLE_FOR", true, "Measure", 1, 1));
    assertThat(reader.neighbours().around("rich", Set.of("CITES"), 5).orElseThrow().groups())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.nodes())
                    .containsExactly(
                        new Neighbourhood.GraphNode("国发〔2022〕2号", "Document", "国发〔2022〕2号")));
    assertThat(reader.neighbours().around("rich/m1", Set.of(), 5).orElseThrow().node().name())
        .isEqualTo("四季度原煤产量3500万吨左右");
    assertThat(reader.neighbours().around("nothing", Set.of(), 5)).isEmpty();
  }

  @Test
  void measures_without_a_lead_are_found_by_a_selection() {
    Selection led = new Selection.WithBodies(Set.of(Role.LEAD), 1);
    assertThat(reader.measureIds(new Selection.Not(led))).containsExactly("rich/m2");
  }
}
