package policygraph.graph;

import org.neo4j.driver.Value;
import policygraph.model.PolicyRef;

/** Reads policies from their nodes. */
final class StoredPolicies {
  private StoredPolicies() {}

  static PolicyRef ref(Value policy, Value region) {
    return new PolicyRef(
        Stored.text(policy, "id"),
        Stored.text(policy, "title"),
        Stored.numberOrNull(policy, "number"),
        Stored.text(policy, "source"),
        Stored.dateOrNull(policy, "date"),
        region.isNull() ? null : StoredEntities.region(region));
  }
}
