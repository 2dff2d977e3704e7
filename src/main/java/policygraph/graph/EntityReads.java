package policygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.graph.view.EntityCount;
import policygraph.graph.view.EntityProfile;
import policygraph.model.Entity;
import policygraph.model.Page;
import policygraph.model.Region;

/** Reads entities with what policies say of them. */
final class EntityReads {
  private static final int PARTNERS = 20;

  private final GraphConnection graph;
  private final EntityCounts counts;

  EntityReads(GraphConnection graph, GenerationCache cache) {
    this.graph = graph;
    this.counts = new EntityCounts(graph, cache);
  }

  /**
   * A page of entities, those with the most measures first.
   *
   * @param words in name or alias, whatever the letters' case, or null
   */
  Page<EntityCount> page(@Nullable EntityType type, @Nullable String words, int page, int size) {
    String wanted = words == null ? "" : words.toLowerCase(Locale.ROOT);
    List<EntityCount> found =
        counts.all().stream()
            .filter(count -> type == null || type.includes(count.entity()))
            .filter(count -> bears(count.entity(), wanted))
            .toList();
    List<EntityCount> items = found.stream().skip((page - 1L) * size).limit(size).toList();
    return new Page<>(found.size(), page, size, items);
  }

  private static boolean bears(Entity entity, String words) {
    return words.isEmpty()
        || Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
  }

  /** All entities with their counts, those with the most measures first. */
  List<EntityCount> all() {
    return counts.all();
  }

  /** What documents call each body and enterprise, by id. */
  Map<String, List<String>> mentions() {
    String cypher =
        """
        MATCH (e:Entity)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|NAMES]-(:Measure)
        RETURN e.id AS id, collect(DISTINCT r.mention) AS mentions\
        """;
    Map<String, List<String>> mentions = new HashMap<>();
    graph
        .rows(cypher, Map.of())
        .forEach(
            row ->
                mentions.put(
                    row.get("id").asString(), row.get("mentions").asList(v -> v.asString())));
    return mentions;
  }

  Optional<EntityProfile> profile(String id) {
    Map<String, Object> which = Map.of("id", id);
    return graph.read(tx -> EntityCounts.of(tx, id).map(found -> profile(tx, found, which)));
  }

  private static EntityProfile profile(
      TransactionContext tx, EntityCount counts, Map<String, Object> which) {
    String kin =
        """
        MATCH (e:Entity {id: $id})
        RETURN COLLECT { MATCH (e)-[:PART_OF]->(u:Entity) RETURN u ORDER BY u.id } AS upper,
          COLLECT { MATCH (e)<-[:PART_OF]-(u:Entity) RETURN u ORDER BY u.id } AS parts,
          head([(e)-[:OF]->(g:Region) | g]) AS place,
          COLLECT { MATCH (e)<-[s:SUCCEEDED_BY]-(a) RETURN {a: a, date: s.date} } AS before,
          COLLECT { MATCH (e)-[s:SUCCEEDED_BY]->(a) RETURN {a: a, date: s.date} } AS after\
        """;
    Record row = tx.run(kin, which).single();
    Region place = row.get("place").isNull() ? null : StoredEntities.region(row.get("place"));
    return new EntityProfile(
        counts,
        entities(row, "upper"),
        entities(row, "parts"),
        place,
        successions(row, "before"),
        successions(row, "after"),
        policies(tx, which),
        partners(tx, which));
  }

  private static List<EntityProfile.InPolicy> policies(
      TransactionContext tx, Map<String, Object> which) {
    String cypher =
        """
        MATCH (e:Entity {id: $id})-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES]-(m:Measure)
        WITH m.policy AS policy, count(DISTINCT m) AS measures
        MATCH (p:Policy {id: policy})
        WITH p, measures ORDER BY measures DESC, p.sort
        RETURN %s, measures\
        """
            .formatted(StoredPolicies.REF);
    return tx.run(cypher, which)
        .list(
            row ->
                new EntityProfile.InPolicy(
                    StoredPolicies.ref(row.get("p")), row.get("measures").asInt()));
  }

  private static List<EntityProfile.Partner> partners(
      TransactionContext tx, Map<String, Object> which) {
    String cypher =
        """
        MATCH (e:Entity {id: $id})-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(m:Measure)
        WITH DISTINCT e, m
        MATCH (m)<-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-(b:Entity) WHERE b <> e
        WITH b, count(DISTINCT m) AS measures ORDER BY measures DESC, b.id LIMIT %d
        RETURN b, measures\
        """
            .formatted(PARTNERS);
    return tx.run(cypher, which)
        .list(
            row ->
                new EntityProfile.Partner(
                    StoredEntities.entity(row.get("b")), row.get("measures").asInt()));
  }

  private static List<Entity> entities(Record row, String column) {
    return row.get(column).asList(StoredEntities::entity);
  }

  private static List<EntityProfile.Succession> successions(Record row, String column) {
    return row.get(column)
        .asList(
            s ->
                new EntityProfile.Succession(
                    StoredEntities.agency(s.get("a")), Stored.textOrNull(s, "date")));
  }
}
