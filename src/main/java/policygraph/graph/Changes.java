package policygraph.graph;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What a write did.
 *
 * @param policies policies written or removed
 */
public record Changes(
    int policies, int nodesAdded, int nodesRemoved, int relationsAdded, int relationsRemoved) {
  public static final Changes NONE = new Changes(0, 0, 0, 0, 0);

  static Changes of(SummaryCounters counters) {
    return new Changes(
        0,
        counters.nodesCreated(),
        counters.nodesDeleted(),
        counters.relationshipsCreated(),
        counters.relationshipsDeleted());
  }

  public Changes plus(Changes other) {
    return new Changes(
        policies + other.policies,
        nodesAdded + other.nodesAdded,
        nodesRemoved + other.nodesRemoved,
        relationsAdded + other.relationsAdded,
        relationsRemoved + other.relationsRemoved);
  }

  /** Nodes and relations that were added or removed. */
  public int total() {
    return nodesAdded + nodesRemoved + relationsAdded + relationsRemoved;
  }
}
