package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** A number that grows with each change of the graph. */
final class Generation {
  private Generation() {}

  /** The number now; 0 for a graph that was never written. */
  static long current(GraphConnection graph) {
    List<Record> rows =
        graph.rows("MATCH (g:Graph {id: 'graph'}) RETURN g.generation AS generation", Map.of());
    return rows.isEmpty() ? 0 : rows.getFirst().get("generation").asLong();
  }

  /** Takes the next number, in the transaction that makes the change. */
  static void advance(TransactionContext tx) {
    String cypher =
        """
        MERGE (g:Graph {id: 'graph'})
        SET g.generation = coalesce(g.generation, 0) + 1\
        """;
    tx.run(cypher).consume();
  }
}
