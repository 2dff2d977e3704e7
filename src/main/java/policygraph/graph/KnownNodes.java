package policygraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.model.Entity;
import policygraph.model.PolicyRef;

/**
 * The entities and policies that rows of the graph refer to by id. The same few stand in thousands
 * of rows: each is read once, and is the same object everywhere. Thread-safe.
 */
final class KnownNodes {
  private static final int ENTITIES = 20_000;
  private static final int POLICIES = 5_000;

  private final PerGeneration<String, Entity> entities;
  private final PerGeneration<String, PolicyRef> policies;

  KnownNodes(KnownGeneration generation) {
    this.entities = new PerGeneration<>(generation, ENTITIES);
    this.policies = new PerGeneration<>(generation, POLICIES);
  }

  /** Entities by id; those that are not there are left out. */
  Map<String, Entity> entities(TransactionContext tx, Collection<String> ids) {
    return entities.getAll(distinct(ids), unknown -> readEntities(tx, unknown));
  }

  /** Policies by id; those that are not there are left out. */
  Map<String, PolicyRef> policies(TransactionContext tx, Collection<String> ids) {
    return policies.getAll(distinct(ids), unknown -> readPolicies(tx, unknown));
  }

  /** Those of some ids that are there, in the order of the ids. */
  static <T> List<T> present(Map<String, T> found, List<String> ids) {
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static Set<String> distinct(Collection<String> ids) {
    return new LinkedHashSet<>(ids);
  }

  private static Map<String, Entity> readEntities(TransactionContext tx, List<String> ids) {
    Map<String, Entity> found = new HashMap<>();
    String cypher = "MATCH (e:Entity) WHERE e.id IN $ids RETURN e";
    for (Record row : tx.run(cypher, Map.of("ids", ids)).list()) {
      Entity entity = StoredEntities.entity(row.get("e"));
      found.put(entity.id(), entity);
    }
    return found;
  }

  private static Map<String, PolicyRef> readPolicies(TransactionContext tx, List<String> ids) {
    Map<String, PolicyRef> found = new HashMap<>();
    String cypher = "MATCH (p:Policy) WHERE p.id IN $ids RETURN " + StoredPolicies.REF;
    for (Record row : tx.run(cypher, Map.of("ids", ids)).list()) {
      PolicyRef policy = StoredPolicies.ref(row.get("p"));
      found.put(policy.id(), policy);
    }
    return found;
  }
}
