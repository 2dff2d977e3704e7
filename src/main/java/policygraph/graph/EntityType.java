package policygraph.graph;

import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;

/** Kinds of entities. */
public enum EntityType {
  AGENCY,
  REGION,
  INDUSTRY,
  ENTERPRISE;

  public static EntityType of(Entity entity) {
    return switch (entity) {
      case Agency agency -> AGENCY;
      case Region region -> REGION;
      case Industry industry -> INDUSTRY;
      case Enterprise enterprise -> ENTERPRISE;
    };
  }

  boolean includes(Entity entity) {
    return of(entity) == this;
  }
}
