package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Leads citations to the policies that they mean, as far as those are in the graph. */
final class CitationLinks {
  private CitationLinks() {}

  /**
   * Sends citations of policies that are about to change or go back to the document that they name,
   * and returns those documents' keys.
   */
  static List<String> release(TransactionContext tx, List<String> policies) {
    String cypher =
        """
        MATCH (p:Policy)<-[old:CITES]-(x) WHERE p.id IN $ids
        MERGE (d:Document {key: old.key})
        SET d.title = old.title, d.number = old.number
        CREATE (x)-[new:CITES]->(d)
        SET new = properties(old)
        DELETE old
        RETURN collect(DISTINCT d.key) AS keys\
        """;
    return tx.run(cypher, Map.of("ids", policies)).single().get("keys").asList(k -> k.asString());
  }

  /**
   * Leads on the citations of some documents, and those that wait for one of the policies: by id
   * where the reader of the citation knew it, then by document number, then by exact title. No
   * policy cites itself.
   */
  static void resolve(TransactionContext tx, List<String> keys, List<String> policies) {
    String cypher =
        """
        CALL () {
          MATCH (d:Document) WHERE d.key IN $keys RETURN d
          UNION
          MATCH (p:Policy) WHERE p.id IN $ids MATCH (d:Document {key: p.number}) RETURN d
          UNION
          MATCH (p:Policy) WHERE p.id IN $ids MATCH (d:Document {key: '《' + p.title + '》'}) RETURN d
          UNION
          MATCH ()-[r:CITES]->(d:Document) WHERE r.target IN $ids RETURN d
        }
        MATCH (x)-[old:CITES]->(d)
        OPTIONAL MATCH (byId:Policy {id: old.target})
        OPTIONAL MATCH (byNumber:Policy {number: old.number})
        OPTIONAL MATCH (byTitle:Policy {title: old.title})
        WITH d, x, old, head(collect(coalesce(byId, byNumber, byTitle))) AS p
        WHERE p IS NOT NULL AND p.id <> x.id AND p.id <> coalesce(x.policy, '')
        CREATE (x)-[new:CITES]->(p)
        SET new = properties(old)
        DELETE old\
        """;
    tx.run(cypher, Map.of("keys", keys, "ids", policies)).consume();
    tx.run("MATCH (d:Document) WHERE NOT (d)--() DELETE d").consume();
  }
}
