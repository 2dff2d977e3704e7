package policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.graph.view.DeadlineRow;
import policygraph.model.Entity;
import policygraph.model.Page;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;

/** Reads deadlines in the order of time. */
final class DeadlineReads {
  private final GraphConnection graph;
  private final KnownNodes nodes;

  DeadlineReads(GraphConnection graph, KnownNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
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
            + "\nRETURN properties(u) AS u, d, m.id AS id, m.label AS label, m.text AS text,"
            + " d.policy AS policy,"
            + " COLLECT { MATCH (b:Entity)-[:LEADS]->(m) RETURN DISTINCT b.id } AS leads"
            + " ORDER BY d.ends, m.sort, u.position";
    return graph.read(
        tx ->
            new Page<>(
                tx.run(count, parameters).single().get("total").asLong(),
                page,
                size,
                rows(tx, tx.run(rows, parameters).list())));
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

  private List<DeadlineRow> rows(TransactionContext tx, List<Record> rows) {
    Set<String> named = new HashSet<>();
    rows.forEach(row -> named.addAll(leads(row)));
    Map<String, Entity> entities = nodes.entities(tx, named);
    Map<String, PolicyRef> policies =
        nodes.policies(tx, rows.stream().map(row -> row.get("policy").asString()).toList());
    List<DeadlineRow> found = new ArrayList<>();
    for (Record row : rows) {
      PolicyRef policy = policies.get(row.get("policy").asString());
      if (policy != null) {
        found.add(row(row, policy, entities));
      }
    }
    return found;
  }

  private static DeadlineRow row(Record row, PolicyRef policy, Map<String, Entity> entities) {
    return new DeadlineRow(
        StoredFacts.deadline(row.get("u"), row.get("d")),
        row.get("id").asString(),
        row.get("label").asString(),
        row.get("text").asString(),
        policy,
        KnownNodes.present(entities, leads(row)));
  }

  private static List<String> leads(Record row) {
    return row.get("leads").asList(id -> id.asString());
  }
}
