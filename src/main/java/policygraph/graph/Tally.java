package policygraph.graph;

import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Runs statements of one transaction and counts what they change. */
final class Tally {
  private final TransactionContext tx;
  private Changes changes = Changes.NONE;

  Tally(TransactionContext tx) {
    this.tx = tx;
  }

  /** Runs a statement and returns how many nodes it removed. */
  int run(String cypher, Map<String, Object> parameters) {
    Changes done = Changes.of(tx.run(cypher, parameters).consume().counters());
    changes = changes.plus(done);
    return done.nodesRemoved();
  }

  Changes changes(int policies) {
    return changes.plus(new Changes(policies, 0, 0, 0, 0));
  }
}
