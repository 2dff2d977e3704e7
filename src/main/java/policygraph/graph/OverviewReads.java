package policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.graph.view.CoWork;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.PolicyShare;
import policygraph.graph.view.RankedBody;
import policygraph.graph.view.RegionCount;
import policygraph.model.Entity;
import policygraph.model.PolicyRef;
import policygraph.model.Role;
import policygraph.model.Selection;

/** Reads figures over many measures: rankings, coverage, who works with whom, the map. */
final class OverviewReads {
  private static final List<String> NODES =
      List.of(
          "Policy",
          "Section",
          "Measure",
          "Paragraph",
          "Agency",
          "Region",
          "Industry",
          "Enterprise",
          "Target",
          "Deadline",
          "Project",
          "Document");

  private static final List<String> RELATIONS =
      List.of(
          "LEADS",
          "RESPONSIBLE_FOR",
          "COOPERATES_ON",
          "APPLIES_TO",
          "CONCERNS",
          "NAMES",
          "SETS",
          "DUE",
          "HAS_PROJECT",
          "ISSUED_BY",
          "CITES",
          "PART_OF",
          "SUCCEEDED_BY");

  private final GraphConnection graph;
  private final GenerationCache cache;
  private final SelectionReads selections;
  private final KnownNodes nodes;

  OverviewReads(
      GraphConnection graph, GenerationCache cache, SelectionReads selections, KnownNodes nodes) {
    this.graph = graph;
    this.cache = cache;
    this.selections = selections;
    this.nodes = nodes;
  }

  /** How many nodes and relations of each kind there are. */
  Map<String, Long> counts() {
    return graph.read(
        tx -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          for (String label : NODES) {
            String cypher = "MATCH (n:" + label + ") RETURN count(n) AS n";
            counts.put(label, tx.run(cypher).single().get("n").asLong());
          }
          for (String type : RELATIONS) {
            String cypher = "MATCH ()-[r:" + type + "]->() RETURN count(r) AS n";
            counts.put(type, tx.run(cypher).single().get("n").asLong());
          }
          return counts;
        });
  }

  /** Bodies by the number of measures of a selection that they have one of the roles at. */
  List<RankedBody> ranking(Selection selection, Set<Role> roles, int limit) {
    return cache.get(
        RankedBody.class,
        List.of(selection, roles, limit),
        () -> computeRanking(selection, roles, limit));
  }

  private List<RankedBody> computeRanking(Selection selection, Set<Role> roles, int limit) {
    SelectionCypher measures = selections.query(selection);
    String cypher =
        measures.source()
            + "\nMATCH (b:Entity)-[:"
            + SelectionPattern.types(roles)
            + "]->(m)\nRETURN b.id AS id, count(DISTINCT m) AS n ORDER BY n DESC, id LIMIT $limit";
    Map<String, Object> parameters = new HashMap<>(measures.parameters());
    parameters.put("limit", limit);
    return graph.read(tx -> ranked(tx, tx.run(cypher, parameters).list()));
  }

  private List<RankedBody> ranked(TransactionContext tx, List<Record> rows) {
    Map<String, Entity> bodies =
        nodes.entities(tx, rows.stream().map(row -> row.get("id").asString()).toList());
    List<RankedBody> ranked = new ArrayList<>();
    for (Record row : rows) {
      Entity body = bodies.get(row.get("id").asString());
      if (body != null) {
        ranked.add(new RankedBody(body, row.get("n").asInt()));
      }
    }
    return ranked;
  }

  /** The policies of a selection's measures, those with the most first, then the newest. */
  List<PolicyShare> shares(Selection selection) {
    return cache.get(PolicyShare.class, selection, () -> computeShares(selection));
  }

  private List<PolicyShare> computeShares(Selection selection) {
    Map<String, Long> counts = new LinkedHashMap<>();
    selections
        .rows(selection)
        .ifPresentOrElse(
            rows -> rows.forEach(row -> counts.merge(row.policy(), 1L, Long::sum)),
            () -> counts.putAll(readShares(selection)));
    Map<String, PolicyRef> policies = graph.read(tx -> nodes.policies(tx, counts.keySet()));
    List<PolicyShare> shares = new ArrayList<>();
    counts.forEach(
        (id, measures) -> {
          PolicyRef policy = policies.get(id);
          if (policy != null) {
            shares.add(new PolicyShare(policy, measures));
          }
        });
    // Those with as many stay in the order of their measures, the newest first.
    shares.sort(Comparator.comparingLong(PolicyShare::measures).reversed());
    return List.copyOf(shares);
  }

  private Map<String, Long> readShares(Selection selection) {
    SelectionCypher measures = new SelectionCypher(selection);
    String cypher =
        measures.source()
            + "\nRETURN m.policy AS id, count(m) AS n, min(m.sort) AS sort ORDER BY sort";
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Record row : graph.rows(cypher, measures.parameters())) {
      counts.put(row.get("id").asString(), row.get("n").asLong());
    }
    return counts;
  }

  /** How far the policies of a selection tell who does what, and what they have lost. */
  Coverage coverage(Selection selection) {
    return cache.get(Coverage.class, selection, () -> computeCoverage(selection));
  }

  private Coverage computeCoverage(Selection selection) {
    SelectionCypher measures = selections.query(selection);
    String policies =
        selection instanceof Selection.All
            ? "MATCH (p:Policy)"
            : measures.source() + "\nWITH DISTINCT m.policy AS id\nMATCH (p:Policy {id: id})";
    String cypher =
        policies
            + """

            WITH p,
              EXISTS {
                MATCH (x:Measure {policy: p.id})<-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-()
              } AS names,
              COUNT { MATCH (x:Measure {policy: p.id}) WHERE x.status = 'missing' } AS missing
            RETURN count(p) AS policies, sum(CASE WHEN names THEN 1 ELSE 0 END) AS naming,
              sum(missing) AS missing\
            """;
    Record row = graph.rows(cypher, measures.parameters()).getFirst();
    return new Coverage(
        row.get("policies").asInt(), row.get("naming").asInt(), row.get("missing").asInt());
  }

  /** Who works with whom at the measures of a selection, among its busiest bodies. */
  CoWork coWork(Selection selection, int bodies) {
    return cache.get(
        CoWork.class, List.of(selection, bodies), () -> computeCoWork(selection, bodies));
  }

  private CoWork computeCoWork(Selection selection, int bodies) {
    List<RankedBody> busiest = ranking(selection, Set.of(), bodies);
    SelectionCypher measures = selections.query(selection);
    String cypher =
        measures.source()
            + """

            MATCH (m)<-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-(b:Entity) WHERE b.id IN $bodies
            WITH DISTINCT m, b.id AS id
            RETURN m.id AS measure, collect(id) AS bodies\
            """;
    Map<String, Object> parameters = new HashMap<>(measures.parameters());
    parameters.put("bodies", busiest.stream().map(b -> b.body().id()).toList());
    Ties ties = new Ties();
    for (Record row : graph.rows(cypher, parameters)) {
      ties.add(row.get("bodies").asList(id -> id.asString()));
    }
    return new CoWork(busiest, ties.strongestFirst());
  }

  /** Regions that measures of a selection name, with all that they are part of. */
  List<RegionCount> regions(Selection selection) {
    return cache.get(RegionCount.class, selection, () -> computeRegions(selection));
  }

  private List<RegionCount> computeRegions(Selection selection) {
    SelectionCypher measures = selections.query(selection);
    String cypher =
        measures.source()
            + """

            MATCH (m)-[a:APPLIES_TO]->(own:Region) WHERE NOT a.inName
            MATCH (own)-[:PART_OF*0..6]->(g:Region)
            WITH g, count(DISTINCT m) AS withParts,
              count(DISTINCT CASE WHEN own = g THEN m END) AS measures
            RETURN g, measures, withParts ORDER BY withParts DESC, g.id\
            """;
    return graph.rows(cypher, measures.parameters()).stream()
        .map(
            row ->
                new RegionCount(
                    StoredEntities.region(row.get("g")),
                    row.get("measures").asInt(),
                    row.get("withParts").asInt()))
        .toList();
  }
}
