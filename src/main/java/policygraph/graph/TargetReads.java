package policygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.Comparator;
import policygraph.model.Entity;
import policygraph.model.Page;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.model.TargetKind;

/** Reads targets over all policies: first which there are, then those of the page that are new. */
final class TargetReads {
  private static final String ROWS =
      """
      MATCH (t:Part) WHERE t.id IN $ids
      MATCH (t)<-[s:SETS]-(m:Measure)
      RETURN t.id AS target, properties(s) AS s, properties(t) AS t,
        head([(t)-[:FOR]->(g:Region) | g.id]) AS region, m.id AS id, m.label AS label,
        m.policy AS policy,
        COLLECT { MATCH (b:Entity)-[:LEADS]->(m) RETURN DISTINCT b.id } AS leads\
      """;

  /** At about 1 kB each. */
  private static final int TARGETS = 10_000;

  /** Pages of ids; a page may be all targets. */
  private static final int PAGES = 64;

  private final GraphConnection graph;
  private final SelectionReads selections;
  private final KnownNodes nodes;
  private final PerGeneration<String, TargetRow> targets;
  private final PerGeneration<Wanted, Found> pages;

  /** A page of the targets that a filter passes. */
  private record Wanted(TargetFilter filter, int page, int size) {}

  /** The ids of a page, and how many targets pass the filter. */
  private record Found(long total, List<String> ids) {}

  TargetReads(
      GraphConnection graph,
      KnownGeneration generation,
      SelectionReads selections,
      KnownNodes nodes) {
    this.graph = graph;
    this.selections = selections;
    this.nodes = nodes;
    this.targets = new PerGeneration<>(generation, TARGETS);
    this.pages = new PerGeneration<>(generation, PAGES);
  }

  /** A page of targets, in the order of the measures that set them. */
  Page<TargetRow> page(TargetFilter filter, int page, int size) {
    Found found = pages.get(new Wanted(filter, page, size), this::find);
    Map<String, TargetRow> rows =
        targets.getAll(found.ids(), unknown -> graph.read(tx -> rows(tx, unknown)));
    return new Page<>(found.total(), page, size, KnownNodes.present(rows, found.ids()));
  }

  private Found find(Wanted wanted) {
    TargetFilter filter = wanted.filter();
    boolean ofAll = filter.measures() instanceof Selection.All;
    SelectionCypher measures =
        ofAll ? new SelectionCypher(filter.measures()) : selections.query(filter.measures());
    Map<String, Object> parameters = new HashMap<>(measures.parameters());
    String source =
        (ofAll ? "" : measures.source() + "\n")
            + "MATCH (t:Target)<-[s:SETS]-(m)\nWHERE "
            + String.join("\n  AND ", conditions(filter, parameters));
    long skip = (wanted.page() - 1L) * wanted.size();
    parameters.put("skip", skip);
    parameters.put("size", wanted.size());
    String ids = "\nRETURN t.id AS id ORDER BY m.sort, s.position SKIP $skip LIMIT $size";
    return graph.read(
        tx -> {
          List<String> found =
              tx.run(source + ids, parameters).list(row -> row.get("id").asString());
          boolean last = found.size() < wanted.size() && (skip == 0 || !found.isEmpty());
          long total =
              last
                  ? skip + found.size()
                  : tx.run(source + "\nRETURN count(t) AS total", parameters)
                      .single()
                      .get("total")
                      .asLong();
          return new Found(total, found);
        });
  }

  private Map<String, TargetRow> rows(TransactionContext tx, List<String> ids) {
    List<Record> rows = tx.run(ROWS, Map.of("ids", ids)).list();
    Set<String> named = new HashSet<>();
    for (Record row : rows) {
      named.addAll(row.get("leads").asList(id -> id.asString()));
      if (!row.get("region").isNull()) {
        named.add(row.get("region").asString());
      }
    }
    Map<String, Entity> entities = nodes.entities(tx, named);
    Map<String, PolicyRef> policies =
        nodes.policies(tx, rows.stream().map(row -> row.get("policy").asString()).toList());
    Map<String, TargetRow> found = new HashMap<>();
    for (Record row : rows) {
      PolicyRef policy = policies.get(row.get("policy").asString());
      if (policy != null) {
        found.put(row.get("target").asString(), row(row, policy, entities));
      }
    }
    return found;
  }

  private static List<String> conditions(TargetFilter filter, Map<String, Object> parameters) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (filter.indicator() != null) {
      parameters.put("indicator", filter.indicator());
      conditions.add("toLower(t.indicator) CONTAINS toLower($indicator)");
    }
    if (!filter.regions().isEmpty()) {
      parameters.put("regions", filter.regions());
      conditions.add(
          "EXISTS { MATCH (:Entity {id: t.place})-[:PART_OF*0..6]->(g:Entity)"
              + " WHERE g.id IN $regions }");
    }
    if (!filter.industries().isEmpty()) {
      parameters.put("industries", filter.industries());
      conditions.add(
          "EXISTS { MATCH (m)-[:CONCERNS]->(:Industry)-[:PART_OF*0..6]->(i:Industry)"
              + " WHERE i.id IN $industries }");
    }
    if (filter.year() != null) {
      parameters.put("year", filter.year());
      conditions.add("t.year = $year");
    }
    if (!filter.comparators().isEmpty()) {
      parameters.put("comparators", filter.comparators().stream().map(Comparator::label).toList());
      conditions.add("t.comparator IN $comparators");
    }
    if (!filter.kinds().isEmpty()) {
      parameters.put("kinds", filter.kinds().stream().map(TargetKind::label).toList());
      conditions.add("t.kind IN $kinds");
    }
    if (filter.from() != null) {
      parameters.put("from", filter.from().doubleValue());
      conditions.add("t.value >= $from");
    }
    if (filter.to() != null) {
      parameters.put("to", filter.to().doubleValue());
      conditions.add("coalesce(t.valueHigh, t.value) <= $to");
    }
    if (filter.unit() != null) {
      parameters.put("unit", filter.unit());
      conditions.add("t.unit = $unit");
    }
    if (filter.dated() != null) {
      conditions.add("t.period IS " + (filter.dated() ? "NOT NULL" : "NULL"));
    }
    return conditions;
  }

  /** Indicators with how many targets each has, those with the most first. */
  List<FacetCount> indicators(int limit) {
    String cypher =
        """
        MATCH (t:Target)
        RETURN t.indicator AS indicator, count(t) AS n ORDER BY n DESC, indicator LIMIT $limit\
        """;
    return graph.rows(cypher, Map.of("limit", limit)).stream()
        .map(
            row -> {
              String indicator = row.get("indicator").asString();
              return new FacetCount(indicator, indicator, row.get("n").asLong());
            })
        .toList();
  }

  private static TargetRow row(Record row, PolicyRef policy, Map<String, Entity> entities) {
    Value region = row.get("region");
    return new TargetRow(
        StoredFacts.target(
            row.get("s"),
            row.get("t"),
            region.isNull() ? null : (Region) entities.get(region.asString())),
        row.get("id").asString(),
        row.get("label").asString(),
        policy,
        KnownNodes.present(entities, row.get("leads").asList(id -> id.asString())));
  }
}
