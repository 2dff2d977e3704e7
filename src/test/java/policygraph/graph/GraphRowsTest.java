package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.SamplePolicies.CITIES;
import static policygraph.graph.SamplePolicies.ENERGY;
import static policygraph.graph.SamplePolicies.GUIYANG;
import static policygraph.graph.SamplePolicies.GUIZHOU;
import static policygraph.graph.SamplePolicies.INDUSTRY;
import static policygraph.graph.SamplePolicies.KAIYANG;
import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.VERSIONS;
import static policygraph.graph.SamplePolicies.rich;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;

class GraphRowsTest {
  private static Rows rows(Policy... policies) {
    return GraphRows.of(List.of(policies), VERSIONS, KINSHIP);
  }

  private static List<Object> column(Rows rows, RowKind kind, String name) {
    return rows.of(kind).stream().map(row -> row.get(name)).toList();
  }

  @Test
  void an_entity_is_one_row_however_often_it_is_named() {
    Rows rows = rows(rich(), rich());
    assertThat(column(rows, RowKind.AGENCY, "id")).doesNotHaveDuplicates().contains(ENERGY.id());
  }

  @Test
  void what_an_entity_is_part_of_comes_along_although_no_text_names_it() {
    Rows rows = rows(rich());
    assertThat(column(rows, RowKind.REGION, "name")).contains("开阳县", "贵阳市", "贵州省");
    assertThat(rows.of(RowKind.PART_OF))
        .contains(
            Map.of("from", KAIYANG.id(), "to", GUIYANG.id()),
            Map.of("from", GUIYANG.id(), "to", GUIZHOU.id()));
    assertThat(rows.of(RowKind.AGENCY_REGION))
        .contains(Map.of("from", ENERGY.id(), "to", GUIZHOU.id()));
  }

  @Test
  void a_set_of_bodies_is_marked() {
    assertThat(column(rows(rich()), RowKind.COLLECTIVE, "id")).containsExactly(CITIES.id());
  }

  @Test
  void each_clause_is_a_relation_of_its_own() {
    Rows rows = rows(rich());
    assertThat(column(rows, RowKind.LEADS, "from")).containsExactly(ENERGY.id());
    assertThat(column(rows, RowKind.RESPONSIBLE_FOR, "from")).containsExactly(ENERGY.id());
    assertThat(column(rows, RowKind.COOPERATES_ON, "from")).hasSize(3);
  }

  @Test
  void a_body_that_was_succeeded_points_to_its_successor() {
    Kinship renamed =
        new Kinship() {
          @Override
          public List<Entity> partOf(Entity entity) {
            return List.of();
          }

          @Override
          public List<Succession> successors(Agency agency) {
            return agency.equals(ENERGY)
                ? List.of(new Succession(INDUSTRY, PolicyDate.ofYear(2023)))
                : List.of();
          }
        };
    assertThat(GraphRows.of(List.of(rich()), VERSIONS, renamed).of(RowKind.SUCCEEDED_BY))
        .containsExactly(Map.of("from", ENERGY.id(), "to", INDUSTRY.id(), "date", "2023"));
  }

  @Test
  void a_target_without_a_region_is_the_policys_own() {
    assertThat(
            rows(rich()).of(RowKind.SETS).stream()
                .map(row -> (Map<?, ?>) row.get("node"))
                .map(node -> node.get("place")))
        .isEqualTo(List.of(GUIZHOU.id(), KAIYANG.id()));
  }

  @Test
  void measures_sort_by_date_of_policy_downwards_then_by_place_in_it() {
    Policy old = SamplePolicies.policy("a", PolicyDate.ofYear(2020), rich().measures());
    Policy undated = SamplePolicies.policy("b", null, rich().measures());
    Stream<Object> keys =
        Stream.of(rich(), old, undated)
            .flatMap(policy -> column(rows(policy), RowKind.MEASURE, "sort").stream());
    assertThat(keys.map(String::valueOf).toList()).isSorted();
  }
}
