package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Entities that no policy refers to any more. */
final class Leftovers {
  private Leftovers() {}

  /** Ids of the entities that some policies refer to, and of all that those are part of. */
  static List<String> entities(TransactionContext tx, List<String> policies) {
    String cypher =
        """
        CALL () {
          MATCH (n:Part) WHERE n.policy IN $ids MATCH (n)--(e:Entity) RETURN e
          UNION
          MATCH (p:Policy) WHERE p.id IN $ids MATCH (p)--(e:Entity) RETURN e
        }
        MATCH (e)-[:PART_OF|OF|SUCCEEDED_BY*0..6]->(upper:Entity)
        RETURN collect(DISTINCT upper.id) AS ids\
        """;
    return tx.run(cypher, Map.of("ids", policies)).single().get("ids").asList(i -> i.asString());
  }

  /** Removes those of the entities that are left alone; then those that only they were part of. */
  static void remove(Tally tally, List<String> ids) {
    String cypher =
        """
        MATCH (e:Entity) WHERE e.id IN $ids
          AND NOT (e)-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->()
          AND NOT (e)<--()
        DETACH DELETE e\
        """;
    int removed;
    do {
      removed = tally.run(cypher, Map.of("ids", ids));
    } while (removed > 0);
  }
}
