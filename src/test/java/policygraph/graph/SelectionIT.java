package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.SamplePolicies.ENERGY;
import static policygraph.graph.SamplePolicies.FINANCE;
import static policygraph.graph.SamplePolicies.GUIYANG;
import static policygraph.graph.SamplePolicies.GUIZHOU;
import static policygraph.graph.SamplePolicies.INDUSTRY;
import static policygraph.graph.SamplePolicies.KAIYANG;
import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.LIQUOR;
import static policygraph.graph.SamplePolicies.LIQUOR_AND_TEA;
import static policygraph.graph.SamplePolicies.VERSIONS;
import static policygraph.graph.SamplePolicies.bodies;
import static policygraph.graph.SamplePolicies.does;
import static policygraph.graph.SamplePolicies.measure;
import static policygraph.graph.SamplePolicies.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.model.Agency;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Role;
import policygraph.model.Selection;

/** Selections find in Neo4j what they mean. */
class SelectionIT {
  private final GraphConnection graph = TestNeo4j.empty();
  private final GraphWriter writer = new GraphWriter(graph);
  private final GraphReader reader = new GraphReader(graph);

  private static Selection leads(Agency agency, boolean only) {
    return new Selection.ByBody(List.of(agency.id()), Set.of(Role.LEAD), false, only);
  }

  private void writeLeads() {
    Policy policy =
        policy(
            "a",
            PolicyDate.ofYear(2022),
            List.of(
                measure("a", 1, "能源局一家牵头", bodies(does(ENERGY, Role.LEAD, 1, 1))),
                measure(
                    "a",
                    2,
                    "能源局、工业和信息化厅共同牵头",
                    bodies(does(ENERGY, Role.LEAD, 1, 1), does(INDUSTRY, Role.LEAD, 2, 1))),
                measure(
                    "a",
                    3,
                    "财政厅牵头，能源局配合",
                    bodies(does(FINANCE, Role.LEAD, 1, 1), does(ENERGY, Role.COOPERATING, 1, 2)))));
    writer.replace(List.of(policy), VERSIONS, KINSHIP);
  }

  private List<String> labels(Selection selection) {
    return reader.measures(selection, 1, 100).items().stream()
        .map(filed -> filed.measure().label())
        .toList();
  }

  @Test
  void led_by_a_body_alone_or_with_others() {
    writeLeads();
    assertThat(labels(leads(ENERGY, false))).containsExactly("1", "2");
  }

  @Test
  void led_by_a_body_only() {
    writeLeads();
    assertThat(labels(leads(ENERGY, true))).containsExactly("1");
  }

  @Test
  void led_by_two_bodies_jointly() {
    writeLeads();
    assertThat(labels(new Selection.And(List.of(leads(ENERGY, false), leads(INDUSTRY, false)))))
        .containsExactly("2");
  }

  @Test
  void led_by_one_body_while_another_cooperates() {
    writeLeads();
    Selection cooperating =
        new Selection.ByBody(List.of(ENERGY.id()), Set.of(Role.COOPERATING), false, false);
    assertThat(labels(new Selection.And(List.of(leads(FINANCE, false), cooperating))))
        .containsExactly("3");
  }

  @Test
  void a_policy_without_measures_in_the_selection_does_not_count() {
    writeLeads();
    writer.replace(List.of(policy("b", null, List.of())), VERSIONS, KINSHIP);
    assertThat(reader.policyShares(leads(ENERGY, false)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.policy().id()).isEqualTo("a");
              assertThat(found.measures()).isEqualTo(2);
            });
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    List<Policy> policies = new RandomPolicies(1).policies(20);
    writer.replace(policies, VERSIONS, KINSHIP);
    Set<String> seen = new HashSet<>();
    long total = reader.measures(new Selection.All(), 1, 1).total();
    for (int page = 1; seen.size() < total; page++) {
      Page<FiledMeasure> found = reader.measures(new Selection.All(), page, 7);
      assertThat(found.items()).isNotEmpty();
      assertThat(found.total()).isEqualTo(total);
      for (FiledMeasure measure : found.items()) {
        assertThat(seen.add(measure.measure().id())).isTrue();
      }
    }
  }

  /** The seed makes the policies and the selections; each must mean the same in both worlds. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void any_selection_finds_in_the_graph_what_it_means_in_memory(long seed) {
    RandomPolicies random = new RandomPolicies(seed);
    List<Policy> policies = random.policies(12);
    writer.replace(policies, VERSIONS, KINSHIP);
    SelectionOracle oracle =
        new SelectionOracle(
            policies,
            Map.of(
                KAIYANG.id(), GUIYANG.id(),
                GUIYANG.id(), GUIZHOU.id(),
                LIQUOR.id(), LIQUOR_AND_TEA.id()));
    for (int i = 0; i < 120; i++) {
      Selection selection = random.selection(3);
      List<String> found = reader.measureIds(selection);
      assertThat(found)
          .as("%s\n%s", selection, new SelectionCypher(selection).text())
          .doesNotHaveDuplicates();
      assertThat(Set.copyOf(found))
          .as("%s\n%s", selection, new SelectionCypher(selection).text())
          .isEqualTo(oracle.ids(selection));
    }
  }
}
