package policygraph.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import policygraph.graph.view.DeadlineRow;
import policygraph.model.Page;
import policygraph.model.Selection;

/** Reads deadlines in the order of time. */
final class DeadlineReads {
  private final GraphConnection graph;

  DeadlineReads(GraphConnection graph) {
    this.graph = graph;
  }

  /** A page of the dated deadlines of a selection that end within some days, both included. */
  Page<DeadlineRow> page(
      Selection selection, @Nullable LocalDate from, @Nullable LocalDate to, int page, int size) {
    SelectionCypher measures = new SelectionCypher(selection);
    Map<String, Object> parameters = new HashMap<>(measures.parameters());
    String source =
        (selection instanceof Selection.All ? "" : measures.source() + "\n")
            + "MATCH (d:Deadline)<-[u:DUE]-(m)\nWHERE d.ends IS NOT NULL";
    if (from != null) {
      parameters.put("from", from);
      source += " AND d.ends >= $from";
    }
    if (to != null) {
      parameters.put("to", to);
      source += " AND d.ends <= $to";
    }
    parameters.put("skip", (page - 1L) * size);
    parameters.put("size", size);
    String count = source + "\nRETURN count(d) AS total";
    String rows =
        source
            + "\nWITH * ORDER BY d.ends, m.sort, u.position SKIP $skip LIMIT $size"
            + "\nMATCH (p:Policy {id: d.policy})"
            + "\nRETURN properties(u) AS u, d, m.id AS id, m.label AS label, m.text AS text,"
            + " COLLECT { MATCH (b:Entity)-[:LEADS]->(m) RETURN DISTINCT b } AS leads, "
            + StoredPolicies.REF
            + " ORDER BY d.ends, m.sort, u.position";
    return graph.read(
        tx ->
            new Page<>(
                tx.run(count, parameters).single().get("total").asLong(),
                page,
                size,
                tx.run(rows, parameters).list(DeadlineReads::row)));
  }

  /** How many deadlines of a selection name no date, such as 长期推进. */
  long undated(Selection selection) {
    SelectionCypher measures = new SelectionCypher(selection);
    return graph
        .rows(
            measures.source()
                + "\nMATCH (d:Deadline)<-[:DUE]-(m) WHERE d.ends IS NULL RETURN count(d) AS n",
            measures.parameters())
        .getFirst()
        .get("n")
        .asLong();
  }

  private static DeadlineRow row(Record row) {
    return new DeadlineRow(
        StoredFacts.deadline(row.get("u"), row.get("d")),
        row.get("id").asString(),
        row.get("label").asString(),
        row.get("text").asString(),
        StoredPolicies.ref(row.get("p")),
        row.get("leads").asList(StoredEntities::entity));
  }
}
