package policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import policygraph.model.Policy;

/**
 * Writes policies. Each call is one transaction: either all of it is in the graph, or nothing.
 * Writing the same policy again leaves the graph as it was.
 */
public final class GraphWriter {
  private final GraphConnection graph;

  public GraphWriter(GraphConnection graph) {
    this.graph = graph;
  }

  /**
   * Puts policies into the graph, in place of what was there under their ids. Entities that nothing
   * refers to any more go. Some dozens of policies in one call make good use of a transaction.
   */
  public Changes replace(List<Policy> policies, Versions versions, Kinship kinship) {
    List<String> ids = policies.stream().map(Policy::id).toList();
    Rows rows = GraphRows.of(policies, versions, kinship);
    return graph.write(tx -> replace(tx, ids, rows));
  }

  /** Takes policies out of the graph. */
  public Changes remove(List<String> ids) {
    return graph.write(
        tx -> {
          Tally tally = new Tally(tx);
          List<String> entities = Leftovers.entities(tx, ids);
          List<String> documents = CitationLinks.release(tx, ids);
          clear(tally, ids);
          tally.run("MATCH (p:Policy) WHERE p.id IN $ids DETACH DELETE p", Map.of("ids", ids));
          CitationLinks.resolve(tx, documents, List.of());
          Leftovers.remove(tally, entities);
          Generation.advance(tx);
          return tally.changes(ids.size());
        });
  }

  private static Changes replace(TransactionContext tx, List<String> ids, Rows rows) {
    Tally tally = new Tally(tx);
    List<String> entities = Leftovers.entities(tx, ids);
    List<String> documents = new ArrayList<>(CitationLinks.release(tx, ids));
    clear(tally, ids);
    for (RowKind kind : RowKind.values()) {
      List<Map<String, Object>> batch = rows.of(kind);
      if (!batch.isEmpty()) {
        tally.run(kind.cypher(), Map.of("rows", batch));
      }
    }
    documents.addAll(rows.documents());
    CitationLinks.resolve(tx, documents, ids);
    Leftovers.remove(tally, entities);
    Generation.advance(tx);
    return tally.changes(ids.size());
  }

  /**
   * Removes all that belongs to some policies; the policies' own nodes stay for those that cite
   * them.
   */
  private static void clear(Tally tally, List<String> ids) {
    Map<String, Object> which = Map.of("ids", ids);
    tally.run("MATCH (n:Part) WHERE n.policy IN $ids DETACH DELETE n", which);
    tally.run("MATCH (p:Policy)-[r]->() WHERE p.id IN $ids DELETE r", which);
  }
}
