package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.VERSIONS;
import static policygraph.graph.SamplePolicies.rich;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policygraph.model.Policy;
import policygraph.model.Selection;

class GraphIT {
  private GraphWriter writer;
  private GraphReader reader;

  @BeforeEach
  void empty() {
    GraphConnection graph = TestNeo4j.empty();
    writer = new GraphWriter(graph);
    reader = new GraphReader(graph);
  }

  @Test
  void measures_come_back_as_they_were_written() {
    Policy policy = rich();
    writer.replace(List.of(policy), VERSIONS, KINSHIP);

    assertThat(reader.measures(new Selection.All(), 1, 10).items())
        .extracting(filed -> filed.measure())
        .isEqualTo(policy.measures());
  }
}
