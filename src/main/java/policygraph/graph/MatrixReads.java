package policygraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.graph.view.Matrix;
import policygraph.model.Selection;

/** Reads who does how much in which policy, or in which section of a policy. */
final class MatrixReads {
  private static final String BY_POLICY =
      """

      MATCH (b:Entity)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(m)
      WITH b, m.policy AS column, type(r) AS type, count(DISTINCT m) AS n
      RETURN b.id AS body, column, type, n\
      """;

  private static final String POLICIES =
      """
      MATCH (p:Policy) WHERE p.id IN $ids
      RETURN p.id AS id, p.title AS title ORDER BY p.sort\
      """;

  private static final String BY_SECTION =
      """

      MATCH (s:Section {level: 1})-[:CONTAINS*1..12]->(m)
      MATCH (b:Entity)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(m)
      WITH b, s, type(r) AS type, count(DISTINCT m) AS n
      RETURN b.id AS body, s.id AS column, type, n\
      """;

  private static final String SECTIONS =
      """
      MATCH (s:Part) WHERE s.id IN $ids
      RETURN s.id AS id, s.heading AS title ORDER BY s.policy, s.order\
      """;

  private final GraphConnection graph;
  private final GenerationCache cache;
  private final KnownNodes nodes;

  MatrixReads(GraphConnection graph, GenerationCache cache, KnownNodes nodes) {
    this.graph = graph;
    this.cache = cache;
    this.nodes = nodes;
  }

  /** The busiest bodies of a selection across its policies. */
  Matrix byPolicy(Selection selection, int bodies) {
    return matrix(selection, BY_POLICY, POLICIES, bodies);
  }

  /** The busiest bodies of a policy across its sections of the outermost level. */
  Matrix bySection(String policy, int bodies) {
    return matrix(new Selection.InPolicy(List.of(policy)), BY_SECTION, SECTIONS, bodies);
  }

  private Matrix matrix(Selection selection, String cells, String columns, int bodies) {
    return cache.get(
        MatrixReads.class,
        List.of(selection, cells, bodies),
        () -> graph.read(tx -> matrix(tx, new SelectionCypher(selection), cells, columns, bodies)));
  }

  private Matrix matrix(
      TransactionContext tx, SelectionCypher measures, String cells, String columns, int bodies) {
    Map<Place, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<String, Integer> totals = new HashMap<>();
    for (Record row : tx.run(measures.source() + cells, measures.parameters()).list()) {
      Place place = new Place(row.get("body").asString(), row.get("column").asString());
      int n = row.get("n").asInt();
      counts.computeIfAbsent(place, p -> new HashMap<>()).put(row.get("type").asString(), n);
      totals.merge(place.body(), n, Integer::sum);
    }
    List<String> busiest =
        totals.keySet().stream()
            .sorted(
                Comparator.comparing((String id) -> totals.getOrDefault(id, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(bodies)
            .toList();
    Set<String> shown = new HashSet<>(busiest);
    counts.keySet().removeIf(place -> !shown.contains(place.body()));
    List<String> used = counts.keySet().stream().map(Place::column).distinct().toList();
    return new Matrix(
        KnownNodes.present(nodes.entities(tx, busiest), busiest),
        tx.run(columns, Map.of("ids", used))
            .list(row -> new Matrix.Column(row.get("id").asString(), row.get("title").asString())),
        counts.entrySet().stream().map(e -> cell(e.getKey(), e.getValue())).toList());
  }

  private static Matrix.Cell cell(Place place, Map<String, Integer> byType) {
    return new Matrix.Cell(
        place.body(),
        place.column(),
        byType.getOrDefault("LEADS", 0),
        byType.getOrDefault("RESPONSIBLE_FOR", 0),
        byType.getOrDefault("COOPERATES_ON", 0));
  }

  private record Place(String body, String column) {}
}
