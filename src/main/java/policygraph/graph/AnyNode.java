package policygraph.graph;

/** Finds a node of any kind by what stands in its address: its id, or its key. */
final class AnyNode {
  /** Clauses that bind to {@code n} the node that {@code id} names. */
  static final String BY_ID =
      """
      CALL (id) {
        MATCH (n:Entity {id: id}) RETURN n
        UNION
        MATCH (n:Policy {id: id}) RETURN n
        UNION
        MATCH (n:Part {id: id}) RETURN n
        UNION
        MATCH (n:Document {key: id}) RETURN n
      }
      """;

  private AnyNode() {}
}
