package policygraph.graph;

/**
 * Kinds of rows in the order in which they are written, each with the statement that writes one
 * {@code row}. Nodes come before the relations between them.
 */
enum RowKind {
  AGENCY(entity("Agency")),
  ENTERPRISE(entity("Enterprise")),
  REGION(entity("Region")),
  INDUSTRY(entity("Industry")),
  COLLECTIVE("MATCH (e:Entity {id: row.id}) SET e:Collective"),
  PART_OF(
      """
      MATCH (e:Entity {id: row.from})
      MATCH (upper:Entity {id: row.to})
      MERGE (e)-[:PART_OF]->(upper)\
      """),
  AGENCY_REGION(
      """
      MATCH (a:Entity {id: row.from})
      MATCH (r:Entity {id: row.to})
      MERGE (a)-[:OF]->(r)\
      """),
  SUCCEEDED_BY(
      """
      MATCH (a:Entity {id: row.from})
      MATCH (b:Entity {id: row.to})
      MERGE (a)-[s:SUCCEEDED_BY]->(b)
      SET s.date = row.date\
      """),

  POLICY("MERGE (p:Policy {id: row.id}) SET p = row"),
  ISSUED_BY(
      """
      MATCH (p:Policy {id: row.from})
      MATCH (a:Entity {id: row.to})
      CREATE (p)-[:ISSUED_BY {order: row.order}]->(a)\
      """),
  POLICY_REGION(
      """
      MATCH (p:Policy {id: row.from})
      MATCH (r:Entity {id: row.to})
      CREATE (p)-[:OF]->(r)\
      """),

  SECTION("CREATE (n:Part:Section) SET n = row"),
  MEASURE("CREATE (n:Part:Measure) SET n = row"),
  PARAGRAPH("CREATE (n:Part:Paragraph) SET n = row"),
  POLICY_CONTAINS(
      """
      MATCH (p:Policy {id: row.from})
      MATCH (n:Part {id: row.to})
      CREATE (p)-[:CONTAINS]->(n)\
      """),
  SECTION_CONTAINS(
      """
      MATCH (s:Part {id: row.from})
      MATCH (n:Part {id: row.to})
      CREATE (s)-[:CONTAINS]->(n)\
      """),

  LEADS(ofBody("LEADS")),
  RESPONSIBLE_FOR(ofBody("RESPONSIBLE_FOR")),
  COOPERATES_ON(ofBody("COOPERATES_ON")),
  APPLIES_TO(toEntity("APPLIES_TO")),
  CONCERNS(toEntity("CONCERNS")),
  NAMES(toEntity("NAMES")),
  SETS(toPart("SETS", "Target")),
  DUE(toPart("DUE", "Deadline")),
  HAS_PROJECT(toPart("HAS_PROJECT", "Project")),
  TARGET_REGION(
      """
      MATCH (t:Part {id: row.from})
      MATCH (r:Entity {id: row.to})
      CREATE (t)-[:FOR]->(r)\
      """),

  /** Every citation first names a document; {@link CitationLinks} finds the policy behind it. */
  POLICY_CITES(
      """
      MATCH (p:Policy {id: row.from})
      MERGE (d:Document {key: row.key})
      SET d.title = row.props.title, d.number = row.props.number
      CREATE (p)-[c:CITES]->(d)
      SET c = row.props\
      """),
  MEASURE_CITES(
      """
      MATCH (m:Part {id: row.from})
      MERGE (d:Document {key: row.key})
      SET d.title = row.props.title, d.number = row.props.number
      CREATE (m)-[c:CITES]->(d)
      SET c = row.props\
      """);

  private final String statement;

  RowKind(String statement) {
    this.statement = "UNWIND $rows AS row\n" + statement;
  }

  /** The statement that writes all {@code $rows}. */
  String cypher() {
    return statement;
  }

  /** One node per entity; a name that changed its kind loses the labels of the old one. */
  private static String entity(String label) {
    return """
    MERGE (e:Entity {id: row.id})
    REMOVE e:Agency:Enterprise:Region:Industry:Collective
    SET e = row, e:%s\
    """
        .formatted(label);
  }

  private static String ofBody(String type) {
    return """
    MATCH (b:Entity {id: row.from})
    MATCH (m:Part {id: row.to})
    CREATE (b)-[r:%s]->(m)
    SET r = row.props\
    """
        .formatted(type);
  }

  private static String toEntity(String type) {
    return """
    MATCH (m:Part {id: row.from})
    MATCH (e:Entity {id: row.to})
    CREATE (m)-[r:%s]->(e)
    SET r = row.props\
    """
        .formatted(type);
  }

  private static String toPart(String type, String label) {
    return """
    MATCH (m:Part {id: row.from})
    CREATE (n:Part:%2$s)
    SET n = row.node
    CREATE (m)-[r:%1$s]->(n)
    SET r = row.props\
    """
        .formatted(type, label);
  }
}
