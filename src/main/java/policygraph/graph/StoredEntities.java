package policygraph.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;

/** Reads entities from their nodes. */
final class StoredEntities {
  private StoredEntities() {}

  static Entity entity(Value value) {
    Node node = value.asNode();
    if (node.hasLabel("Agency")) {
      return agency(value);
    }
    if (node.hasLabel("Enterprise")) {
      return enterprise(value);
    }
    return node.hasLabel("Region") ? region(value) : industry(value);
  }

  static Agency agency(Value node) {
    return new Agency(
        Stored.text(node, "id"),
        Stored.text(node, "name"),
        Agency.Kind.valueOf(Stored.text(node, "kind")),
        Stored.textOrNull(node, "level"),
        Stored.textOrNull(node, "regionCode"),
        Stored.texts(node, "aliases"));
  }

  static Enterprise enterprise(Value node) {
    return new Enterprise(
        Stored.text(node, "id"),
        Stored.text(node, "name"),
        node.get("verified").asBoolean(),
        Stored.texts(node, "aliases"));
  }

  static Region region(Value node) {
    return new Region(
        Stored.text(node, "id"),
        Stored.text(node, "name"),
        Stored.textOrNull(node, "code"),
        Stored.text(node, "level"),
        Stored.textOrNull(node, "parent"),
        Stored.texts(node, "aliases"));
  }

  static Industry industry(Value node) {
    return new Industry(
        Stored.text(node, "id"),
        Stored.text(node, "name"),
        Stored.textOrNull(node, "code"),
        Stored.textOrNull(node, "parent"),
        Stored.texts(node, "aliases"));
  }
}
