package policygraph.web.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.EntityCount;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.web.MeasureJson;

/** Entities with their counts as rows. */
public final class EntityTable {
  public static final Table<EntityCount> TABLE =
      Table.of("entities", "单位地区产业企业", cells(), List::of);

  private EntityTable() {}

  private static List<Cell<EntityCount>> cells() {
    return List.of(
        Cell.text("entity_id", "编号", c -> c.entity().id()),
        Cell.text("name", "名称", c -> c.entity().name()),
        Cell.word("type", "类别", "type", c -> MeasureJson.typeOf(c.entity())),
        Cell.text("aliases", "别称", c -> Values.joined(c.entity().aliases())),
        Cell.text("code", "代码", c -> code(c.entity())),
        Cell.text("level", "层级", c -> level(c.entity())),
        Cell.number("leads", "牵头措施数", EntityCount::leads),
        Cell.number("responsible", "负责措施数", EntityCount::responsible),
        Cell.number("cooperates", "配合措施数", EntityCount::cooperates),
        Cell.number("named", "提及措施数", EntityCount::named),
        Cell.number("issued", "发文数", EntityCount::issued),
        Cell.number("policies", "涉及文件数", EntityCount::policies),
        Cell.link("link", "链接", c -> Values.page("entities", c.entity().id())));
  }

  private static @Nullable Object code(Entity entity) {
    return switch (entity) {
      case Agency agency -> agency.regionCode();
      case Region region -> region.code();
      case Industry industry -> industry.code();
      case Enterprise enterprise -> null;
    };
  }

  private static @Nullable Object level(Entity entity) {
    return switch (entity) {
      case Agency agency -> agency.level();
      case Region region -> region.level();
      case Industry industry -> null;
      case Enterprise enterprise -> null;
    };
  }
}
