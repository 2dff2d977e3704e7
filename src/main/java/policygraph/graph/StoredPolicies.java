package policygraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Agency;
import policygraph.model.PolicyRef;
import policygraph.model.Status;

/** Reads policies from their nodes. */
final class StoredPolicies {
  /** What a query returns of a policy {@code p} for {@link #ref}; never its text. */
  static final String REF =
      "p {.id, .title, .number, .source, .date,"
          + " region: head([(p)-[:OF]->(g:Region) | g])} AS p";

  /** What a query returns beside {@link #REF} for {@link #summary}. */
  static final String SUMMARY =
      REF
          + ", p.type AS type, p.gaps AS gaps,"
          + " COLLECT { MATCH (p)-[i:ISSUED_BY]->(a:Agency) RETURN a ORDER BY i.order } AS issuers,"
          + " COLLECT { MATCH (x:Measure {policy: p.id}) RETURN x.status } AS statuses";

  private StoredPolicies() {}

  static PolicyRef ref(Value policy) {
    Value region = policy.get("region");
    return new PolicyRef(
        Stored.text(policy, "id"),
        Stored.text(policy, "title"),
        Stored.numberOrNull(policy, "number"),
        Stored.text(policy, "source"),
        Stored.dateOrNull(policy, "date"),
        region.isNull() ? null : StoredEntities.region(region));
  }

  static PolicySummary summary(org.neo4j.driver.Record row) {
    Map<Status, Integer> measures = new EnumMap<>(Status.class);
    List<String> statuses = row.get("statuses").asList(s -> s.asString());
    statuses.forEach(s -> measures.merge(Stored.constant(Status.class, s), 1, Integer::sum));
    return new PolicySummary(
        ref(row.get("p")),
        agencies(row.get("issuers")),
        row.get("type").asString(),
        measures,
        GapJson.read(row.get("gaps").asString()));
  }

  static List<Agency> agencies(Value nodes) {
    List<Agency> agencies = new ArrayList<>();
    nodes.values().forEach(node -> agencies.add(StoredEntities.agency(node)));
    return agencies;
  }
}
