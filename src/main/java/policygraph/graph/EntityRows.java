package policygraph.graph;

import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;

/** Rows of entities, with all that they are part of. */
final class EntityRows {
  private final Rows rows;
  private final Kinship kinship;

  EntityRows(Rows rows, Kinship kinship) {
    this.rows = rows;
    this.kinship = kinship;
  }

  /** Adds an entity unless it is there already. */
  void add(Entity entity) {
    if (!rows.isNew(kind(entity), entity.id())) {
      return;
    }
    rows.add(kind(entity), row(entity));
    if (entity instanceof Agency agency) {
      addKind(agency);
    }
    for (Entity upper : kinship.partOf(entity)) {
      add(upper);
      boolean seat = entity instanceof Agency && upper instanceof Region;
      rows.link(seat ? RowKind.AGENCY_REGION : RowKind.PART_OF, entity.id(), upper.id());
    }
  }

  private void addKind(Agency agency) {
    if (agency.kind() == Agency.Kind.COLLECTIVE) {
      rows.add(RowKind.COLLECTIVE, Props.of("id", agency.id()));
    }
    for (Kinship.Succession next : kinship.successors(agency)) {
      add(next.successor());
      rows.add(
          RowKind.SUCCEEDED_BY,
          Props.of("from", agency.id())
              .with("to", next.successor().id())
              .with("date", next.date() == null ? null : next.date().toString()));
    }
  }

  private static RowKind kind(Entity entity) {
    return switch (entity) {
      case Agency agency -> RowKind.AGENCY;
      case Enterprise enterprise -> RowKind.ENTERPRISE;
      case Region region -> RowKind.REGION;
      case Industry industry -> RowKind.INDUSTRY;
    };
  }

  private static Props row(Entity entity) {
    Props row =
        Props.of("id", entity.id()).with("name", entity.name()).with("aliases", entity.aliases());
    return switch (entity) {
      case Agency agency ->
          row.with("kind", agency.kind().name())
              .with("level", agency.level())
              .with("regionCode", agency.regionCode());
      case Enterprise enterprise -> row.with("verified", enterprise.verified());
      case Region region ->
          row.with("code", region.code())
              .with("level", region.level())
              .with("parent", region.parent());
      case Industry industry -> row.with("code", industry.code()).with("parent", industry.parent());
    };
  }
}
