package policygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import policygraph.graph.view.Matrix;
import policygraph.graph.view.RankedBody;
import policygraph.model.Entity;
import policygraph.model.Selection;

/** Reads who does how much in which policy, or in which section of a policy. */
final class MatrixReads {
  private static final String BY_POLICY =
      """

      MATCH (b:Entity)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(m) WHERE b.id IN $bodies
      WITH b.id AS body, m.policy AS policy,
        count(DISTINCT CASE WHEN r:LEADS THEN m END) AS leads,
        count(DISTINCT CASE WHEN r:RESPONSIBLE_FOR THEN m END) AS responsible,
        count(DISTINCT CASE WHEN r:COOPERATES_ON THEN m END) AS cooperates
      MATCH (p:Policy {id: policy})
      RETURN body, p.id AS column, p.title AS title, leads, responsible, cooperates
      ORDER BY p.sort, body\
      """;

  private static final String BY_SECTION =
      """

      MATCH (s:Section {level: 1})-[:CONTAINS*1..12]->(m)
      MATCH (b:Entity)-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(m) WHERE b.id IN $bodies
      WITH b.id AS body, s,
        count(DISTINCT CASE WHEN r:LEADS THEN m END) AS leads,
        count(DISTINCT CASE WHEN r:RESPONSIBLE_FOR THEN m END) AS responsible,
        count(DISTINCT CASE WHEN r:COOPERATES_ON THEN m END) AS cooperates
      RETURN body, s.id AS column, s.heading AS title, leads, responsible, cooperates
      ORDER BY s.policy, s.order, body\
      """;

  private final GraphConnection graph;
  private final OverviewReads overview;

  MatrixReads(GraphConnection graph, OverviewReads overview) {
    this.graph = graph;
    this.overview = overview;
  }

  /** The busiest bodies of a selection across its policies. */
  Matrix byPolicy(Selection selection, int bodies) {
    return matrix(selection, BY_POLICY, bodies);
  }

  /** The busiest bodies of a policy across its sections of the outermost level. */
  Matrix bySection(String policy, int bodies) {
    return matrix(new Selection.InPolicy(List.of(policy)), BY_SECTION, bodies);
  }

  private Matrix matrix(Selection selection, String cypher, int limit) {
    List<Entity> bodies =
        overview.ranking(selection, Set.of(), limit).stream().map(RankedBody::body).toList();
    SelectionCypher measures = new SelectionCypher(selection);
    Map<String, Object> parameters = new HashMap<>(measures.parameters());
    parameters.put("bodies", bodies.stream().map(Entity::id).toList());
    Set<Matrix.Column> columns = new LinkedHashSet<>();
    List<Matrix.Cell> cells = new ArrayList<>();
    for (Record row : graph.rows(measures.source() + cypher, parameters)) {
      String column = row.get("column").asString();
      columns.add(new Matrix.Column(column, row.get("title").asString()));
      cells.add(
          new Matrix.Cell(
              row.get("body").asString(),
              column,
              row.get("leads").asInt(),
              row.get("responsible").asInt(),
              row.get("cooperates").asInt()));
    }
    return new Matrix(bodies, List.copyOf(columns), cells);
  }
}
