package policygraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.model.Entity;
import policygraph.model.Facts;

/** Reads the facts of measures; what they are about comes by id, and is read once for all. */
final class FactReads {
  private static final String RELATIONS =
      """
      MATCH (m:Measure) WHERE m.id IN $ids
      MATCH (m)-[f:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES|SETS|DUE|HAS_PROJECT]-(x)
      RETURN m.id AS id, type(f) AS type, properties(f) AS f,
        CASE WHEN x:Entity THEN x.id END AS entity,
        CASE WHEN x:Part THEN properties(x) END AS part,
        CASE WHEN x:Target THEN head([(x)-[:FOR]->(g:Region) | g.id]) END AS region\
      """;

  private static final String CITATIONS =
      """
      MATCH (m:Measure) WHERE m.id IN $ids
      MATCH (m)-[c:CITES]->(x)
      RETURN m.id AS id, properties(c) AS c, CASE WHEN x:Policy THEN x.id END AS target\
      """;

  private final KnownNodes nodes;

  FactReads(KnownNodes nodes) {
    this.nodes = nodes;
  }

  /** The facts of measures, by measure id; measures without any are left out. */
  Map<String, Facts> of(TransactionContext tx, List<String> ids) {
    Map<String, StoredFacts> found = new HashMap<>();
    List<Record> relations = tx.run(RELATIONS, Map.of("ids", ids)).list();
    Map<String, Entity> entities = nodes.entities(tx, entities(relations));
    for (Record row : relations) {
      found
          .computeIfAbsent(row.get("id").asString(), id -> new StoredFacts(entities))
          .add(row.get("type").asString(), row);
    }
    for (Record row : tx.run(CITATIONS, Map.of("ids", ids)).list()) {
      found
          .computeIfAbsent(row.get("id").asString(), id -> new StoredFacts(entities))
          .addCitation(row.get("c"), Stored.textOrNull(row.get("target")));
    }
    Map<String, Facts> facts = new HashMap<>();
    found.forEach((id, stored) -> facts.put(id, stored.facts()));
    return facts;
  }

  private static Set<String> entities(List<Record> relations) {
    Set<String> ids = new HashSet<>();
    for (Record row : relations) {
      for (String column : List.of("entity", "region")) {
        Value id = row.get(column);
        if (!id.isNull()) {
          ids.add(id.asString());
        }
      }
    }
    return ids;
  }
}
