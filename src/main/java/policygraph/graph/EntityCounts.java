package policygraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.graph.view.EntityCount;
import policygraph.model.Entity;

/** Counts in how many measures and policies entities have a part. */
final class EntityCounts {
  private static final String OF_ALL = "MATCH (e:Entity)";
  private static final String OF_ONE = "MATCH (e:Entity {id: $id})";

  private final GraphConnection graph;
  private final GenerationCache cache;

  EntityCounts(GraphConnection graph, GenerationCache cache) {
    this.graph = graph;
    this.cache = cache;
  }

  /** All entities, those with the most measures first. */
  List<EntityCount> all() {
    return cache.get(
        EntityCounts.class,
        "",
        () ->
            graph.read(tx -> counts(tx, OF_ALL, Map.of())).stream()
                .sorted(
                    Comparator.comparingInt(EntityCounts::measures)
                        .reversed()
                        .thenComparing(count -> count.entity().name()))
                .toList());
  }

  static Optional<EntityCount> of(TransactionContext tx, String id) {
    return counts(tx, OF_ONE, Map.of("id", id)).stream().findFirst();
  }

  private static int measures(EntityCount count) {
    return count.leads() + count.responsible() + count.cooperates() + count.named();
  }

  private static List<EntityCount> counts(
      TransactionContext tx, String source, Map<String, Object> parameters) {
    Map<String, Map<String, Integer>> byType = new HashMap<>();
    String measures =
        source
            + """

            MATCH (e)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES]-(m:Measure)
            WITH e, type(r) AS type, count(DISTINCT m) AS n
            RETURN e.id AS id, type, n\
            """;
    for (Record row : tx.run(measures, parameters).list()) {
      byType
          .computeIfAbsent(row.get("id").asString(), id -> new HashMap<>())
          .put(row.get("type").asString(), row.get("n").asInt());
    }
    Map<String, Integer> policies = new HashMap<>();
    String taking =
        source
            + """

            MATCH (e)-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES]-(m:Measure)
            WITH e, count(DISTINCT m.policy) AS n
            RETURN e.id AS id, n\
            """;
    for (Record row : tx.run(taking, parameters).list()) {
      policies.put(row.get("id").asString(), row.get("n").asInt());
    }
    return tx.run(source + "\nRETURN e, COUNT { (e)<-[:ISSUED_BY]-() } AS issued", parameters)
        .list(row -> count(row.get("e"), row.get("issued"), byType, policies));
  }

  private static EntityCount count(
      Value node,
      Value issued,
      Map<String, Map<String, Integer>> byType,
      Map<String, Integer> policies) {
    Entity entity = StoredEntities.entity(node);
    Map<String, Integer> own = byType.getOrDefault(entity.id(), Map.of());
    int named =
        own.getOrDefault("APPLIES_TO", 0)
            + own.getOrDefault("CONCERNS", 0)
            + own.getOrDefault("NAMES", 0);
    return new EntityCount(
        entity,
        own.getOrDefault("LEADS", 0),
        own.getOrDefault("RESPONSIBLE_FOR", 0),
        own.getOrDefault("COOPERATES_ON", 0),
        named,
        issued.asInt(),
        policies.getOrDefault(entity.id(), 0));
  }
}
