package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.SamplePolicies.ENERGY;
import static policygraph.graph.SamplePolicies.FINANCE;
import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.VERSIONS;
import static policygraph.graph.SamplePolicies.aiming;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicySummary;
import policygraph.model.PolicyRef;
import policygraph.search.overlap.Overlap;
import policygraph.search.overlap.Overlaps;

class OverlapIT {
  private final GraphConnection graph = TestNeo4j.empty();
  private final GraphReader reader = new GraphReader(graph);

  @BeforeEach
  void write() {
    new GraphWriter(graph)
        .replace(
            List.of(
                aiming("c", ENERGY, "10"), aiming("d", ENERGY, "12"), aiming("e", FINANCE, "10")),
            VERSIONS,
            KINSHIP);
  }

  @Test
  void another_value_for_one_indicator_place_and_year_is_suspected() {
    List<PolicyRef> policies =
        reader.policies(PolicyFilter.ALL, 1, 10).items().stream()
            .map(PolicySummary::policy)
            .toList();
    assertThat(new Overlaps(reader).all(policies))
        .filteredOn(o -> o.kind() == Overlap.Kind.VALUE)
        .extracting(
            o -> o.first().filed().policy().id() + o.second().filed().policy().id(), Overlap::same)
        .containsExactlyInAnyOrder(
            Tuple.tuple("cd", Overlap.Places.SAME), Tuple.tuple("de", Overlap.Places.SAME));
  }
}
