package policygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Counts of an entity {@code e}. */
  private static final String COUNTS =
      """
      OPTIONAL MATCH (e)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES]-(m:Measure)
      WITH e,
        count(DISTINCT CASE WHEN r:LEADS THEN m END) AS leads,
        count(DISTINCT CASE WHEN r:RESPONSIBLE_FOR THEN m END) AS responsible,
        count(DISTINCT CASE WHEN r:COOPERATES_ON THEN m END) AS cooperates,
        count(DISTINCT CASE WHEN r:APPLIES_TO OR r:CONCERNS OR r:NAMES THEN m END) AS named,
        count(DISTINCT m) AS measures,
        count(DISTINCT m.policy) AS policies
      WITH *, COUNT { (e)<-[:ISSUED_BY]-() } AS issued
      """;

  private static final String RETURN =
      "RETURN e, leads, responsible, cooperates, named, issued, policies";

  private final GraphConnection graph;

  EntityReads(GraphConnection graph) {
    this.graph = graph;
  }

  /**
   * A page of entities, those with the most measures first.
   *
   * @param label Agency, Region, Industry or Enterprise, or null for all
   * @param words in name or alias, whatever the letters' case, or null
   */
  Page<EntityCount> page(@Nullable String label, @Nullable String words, int page, int size) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("skip", (page - 1L) * size);
    parameters.put("size", size);
    String source = "MATCH (e:" + (label == null ? "Entity" : label) + ")\n";
    if (words != null) {
      parameters.put("words", words);
      source += "WHERE any(n IN [e.name] + e.aliases WHERE toLower(n) CONTAINS toLower($words))\n";
    }
    String counted =
        source
            + COUNTS
            + RETURN
            + " ORDER BY measures + issued DESC, e.name SKIP $skip LIMIT $size";
    String total = source + "RETURN count(e) AS total";
    return graph.read(
        tx ->
            new Page<>(
                tx.run(total, parameters).single().get("total").asLong(),
                page,
                size,
                tx.run(counted, parameters).list(EntityReads::count)));
  }

  /** All entities with their counts. */
  List<EntityCount> all() {
    return graph.rows("MATCH (e:Entity)\n" + COUNTS + RETURN, Map.of()).stream()
        .map(EntityReads::count)
        .toList();
  }

  Optional<EntityProfile> profile(String id) {
    Map<String, Object> which = Map.of("id", id);
    return graph.read(
        tx ->
            tx.run("MATCH (e:Entity {id: $id})\n" + COUNTS + RETURN, which).list().stream()
                .findFirst()
                .map(row -> profile(tx, count(row), which)));
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

  private static EntityCount count(Record row) {
    return new EntityCount(
        StoredEntities.entity(row.get("e")),
        row.get("leads").asInt(),
        row.get("responsible").asInt(),
        row.get("cooperates").asInt(),
        row.get("named").asInt(),
        row.get("issued").asInt(),
        row.get("policies").asInt());
  }
}
