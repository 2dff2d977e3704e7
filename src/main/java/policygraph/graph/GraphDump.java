package policygraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import policygraph.graph.view.DumpedGraph;
import policygraph.graph.view.DumpedNode;
import policygraph.graph.view.DumpedRelation;
import policygraph.graph.view.ValueKind;

/**
 * Reads the whole graph as it is stored, a part at a time. The streams read on as they are walked
 * through and have to be closed; their memory does not grow with the graph.
 */
public final class GraphDump implements DumpedGraph {
  /** Labels that nodes have beside the one that says what they are. */
  private static final List<String> BESIDE = List.of("Entity", "Part", "Collective");

  private static final String KIND =
      "head([l IN labels(%s) WHERE NOT l IN ['Entity', 'Part', 'Collective']])";

  private final GraphConnection graph;

  public GraphDump(GraphConnection graph) {
    this.graph = graph;
  }

  @Override
  public long generation() {
    return Generation.current(graph);
  }

  @Override
  public List<String> kinds() {
    return graph.rows("CALL db.labels() YIELD label RETURN label ORDER BY label", Map.of()).stream()
        .map(row -> row.get("label").asString())
        .filter(label -> !BESIDE.contains(label))
        .toList();
  }

  @Override
  public List<String> types() {
    String cypher =
        "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type";
    return graph.rows(cypher, Map.of()).stream().map(row -> row.get("type").asString()).toList();
  }

  @Override
  public Map<String, ValueKind> propertiesOfNodes(String kind) {
    return properties("MATCH (x:`" + kind + "`)");
  }

  @Override
  public Map<String, ValueKind> propertiesOfRelations(String type) {
    return properties("MATCH ()-[x:`" + type + "`]->()");
  }

  private Map<String, ValueKind> properties(String match) {
    String cypher =
        match
            + "\nUNWIND keys(x) AS name"
            + "\nWITH name, collect(DISTINCT valueType(x[name])) AS types"
            + "\nRETURN name, types ORDER BY name";
    Map<String, ValueKind> kinds = new LinkedHashMap<>();
    for (Record row : graph.rows(cypher, Map.of())) {
      kinds.put(row.get("name").asString(), ValueKind.of(row.get("types").asList(Value::asString)));
    }
    return kinds;
  }

  @Override
  public Stream<DumpedNode> nodes(String kind) {
    String cypher =
        """
        MATCH (n:`%1$s`) WHERE %2$s = '%1$s'
        RETURN coalesce(n.id, n.key) AS id, labels(n) AS labels, properties(n) AS properties\
        """
            .formatted(kind, KIND.formatted("n"));
    return graph.stream(
        cypher,
        row ->
            new DumpedNode(
                row.get("id").asString(),
                kind,
                row.get("labels").asList(Value::asString),
                row.get("properties").asMap()));
  }

  @Override
  public Stream<DumpedRelation> relations(String type) {
    String cypher =
        """
        MATCH (a)-[r:`%s`]->(b)
        RETURN coalesce(a.id, a.key) AS from, %s AS kind, coalesce(b.id, b.key) AS to,
          %s AS toKind, properties(r) AS properties\
        """
            .formatted(type, KIND.formatted("a"), KIND.formatted("b"));
    Function<Record, DumpedRelation> read =
        row ->
            new DumpedRelation(
                row.get("from").asString(),
                row.get("kind").asString(),
                row.get("to").asString(),
                row.get("toKind").asString(),
                type,
                row.get("properties").asMap());
    return graph.stream(cypher, read);
  }
}
