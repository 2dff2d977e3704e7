package policygraph.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** When the number was taken; the beginning of time for a graph that was never written. */
  static Instant changed(GraphConnection graph) {
    return graph
        .rows("MATCH (g:Graph {id: 'graph'}) RETURN g.changed AS changed", Map.of())
        .stream()
        .map(row -> row.get("changed"))
        .filter(changed -> !changed.isNull())
        .map(changed -> changed.asZonedDateTime().toInstant().truncatedTo(ChronoUnit.SECONDS))
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  /** Takes the next number, in the transaction that makes the change. */
  static void advance(TransactionContext tx) {
    String cypher =
        """
        MERGE (g:Graph {id: 'graph'})
        SET g.generation = coalesce(g.generation, 0) + 1, g.changed = datetime.realtime('Z')\
        """;
    tx.run(cypher).consume();
  }
}
