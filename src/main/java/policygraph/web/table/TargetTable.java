package policygraph.web.table;

import java.util.ArrayList;
import java.util.List;
import policygraph.graph.view.TargetRow;
import policygraph.model.Entity;

/** Targets as rows. */
public final class TargetTable {
  static final List<Cell<TargetRow>> CELLS = cells();

  public static final Table<TargetRow> TABLE = Table.of("targets", "目标", CELLS, List::of);

  private TargetTable() {}

  static List<Cell<TargetRow>> ofTarget() {
    return List.of(
        Cell.text("indicator", "指标", r -> r.target().indicator()),
        Cell.text("comparator", "比较", r -> r.target().comparator().label()),
        Cell.number("value", "数值", r -> r.target().value()),
        Cell.number("value_high", "数值上限", r -> r.target().valueHigh()),
        Cell.text("unit", "计量单位", r -> r.target().unit()),
        Cell.word("kind", "目标类型", "kind", r -> r.target().kind().label()),
        Cell.text("base", "基准", r -> r.target().base()),
        Cell.date("period", "时期", r -> Values.day(r.target().period())),
        Cell.text("target_region", "目标所属地区", r -> Values.name(r.target().region())));
  }

  private static List<Cell<TargetRow>> cells() {
    List<Cell<TargetRow>> cells = new ArrayList<>(ofTarget());
    cells.add(
        Cell.text(
            "leads", "牵头单位", r -> Values.joined(r.leads().stream().map(Entity::name).toList())));
    cells.add(Cell.text("measure_id", "措施编号", TargetRow::measure));
    cells.add(Cell.text("label", "序号", TargetRow::label));
    cells.addAll(Values.evidence(r -> r.target().evidence()));
    cells.addAll(Values.policy(TargetRow::policy));
    cells.add(Cell.link("link", "链接", r -> Values.page("measures", r.measure())));
    return List.copyOf(cells);
  }
}
