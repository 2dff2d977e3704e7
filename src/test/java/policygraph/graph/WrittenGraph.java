package policygraph.graph;

import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.VERSIONS;

import java.util.List;
import policygraph.model.Policy;

/** A graph that was written to the shared server, for tests outside this package. */
public final class WrittenGraph {
  private WrittenGraph() {}

  /** The rich sample policy, and policies that cite and overlap. */
  public static GraphDump ofSamples() {
    GraphConnection graph = TestNeo4j.empty();
    List<Policy> policies =
        List.of(
            SamplePolicies.rich(), SamplePolicies.aiming("aiming", SamplePolicies.ENERGY, "3500"));
    new GraphWriter(graph).replace(policies, VERSIONS, KINSHIP);
    return new GraphDump(graph);
  }
}
