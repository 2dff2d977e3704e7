package policygraph.web.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Deadline;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.Project;
import policygraph.model.Responsibility;
import policygraph.model.Target;
import policygraph.web.Issuers;
import policygraph.web.MeasureJson;
import policygraph.web.MeasureView;

/** Measures as rows: one for each body that has a part in the measure, or one where none has. */
public final class MeasureTable {
  /** A measure and one of its bodies. */
  record Row(FiledMeasure filed, @Nullable Responsibility fact) {
    Measure measure() {
      return filed.measure();
    }

    Facts facts() {
      return measure().facts();
    }

    @Nullable Evidence evidence() {
      return fact == null ? null : fact.evidence();
    }
  }

  private MeasureTable() {}

  /** Rows of measures. */
  public static Table<FiledMeasure> of(Issuers issuers) {
    return Table.of("measures", "措施", cells(issuers), MeasureTable::rows);
  }

  static List<Row> rows(FiledMeasure filed) {
    List<Responsibility> facts = filed.measure().facts().responsibilities();
    return facts.isEmpty()
        ? List.of(new Row(filed, null))
        : facts.stream().map(fact -> new Row(filed, fact)).toList();
  }

  static List<Cell<Row>> cells(Issuers issuers) {
    List<Cell<Row>> cells = new ArrayList<>();
    cells.add(Cell.text("measure_id", "措施编号", r -> r.measure().id()));
    cells.add(Cell.text("label", "序号", r -> r.measure().label()));
    cells.add(Cell.word("status", "状态", "status", r -> r.measure().status().label()));
    cells.add(Cell.prose("text", "正文", r -> r.measure().text()));
    cells.add(Cell.text("section", "所在章节", r -> String.join(" › ", r.measure().path())));
    for (Cell<Responsibility> cell : ofBody()) {
      cells.add(cell.within(Row::fact));
    }
    cells.addAll(Values.evidence(Row::evidence));
    cells.addAll(Values.policy(r -> r.filed().policy()));
    cells.add(
        Cell.text(
            "regions",
            "涉及地区",
            r -> Values.joined(r.facts().regions().stream().map(f -> f.region().name()).toList())));
    cells.add(
        Cell.text(
            "industries",
            "涉及产业",
            r ->
                Values.joined(
                    r.facts().industries().stream().map(f -> f.industry().name()).toList())));
    cells.add(
        Cell.text(
            "enterprises",
            "提及企业",
            r ->
                Values.joined(
                    r.facts().enterprises().stream().map(f -> f.enterprise().name()).toList())));
    cells.add(
        Cell.text(
            "projects",
            "项目",
            r -> Values.joined(r.facts().projects().stream().map(Project::name).toList())));
    cells.add(
        Cell.text(
            "targets",
            "目标",
            r -> Values.joined(r.facts().targets().stream().map(MeasureTable::said).toList())));
    cells.add(
        Cell.text(
            "deadlines",
            "期限",
            r -> Values.joined(r.facts().deadlines().stream().map(MeasureTable::said).toList())));
    cells.add(Cell.prose("citation", "引用格式", r -> issuers.reference(r.filed())));
    cells.add(Cell.link("link", "链接", r -> Values.page("measures", r.measure().id())));
    return List.copyOf(cells);
  }

  private static List<Cell<Responsibility>> ofBody() {
    return List.of(
        Cell.text("body", "单位", f -> f.body().name()),
        Cell.word("role", "角色", "role", f -> f.role().label()),
        Cell.text("mention", "原文称谓", Responsibility::mention),
        Cell.number("body_order", "单位次序", Responsibility::order),
        Cell.text("body_id", "单位编号", f -> f.body().id()),
        Cell.word("body_type", "单位类别", "type", f -> MeasureJson.typeOf(f.body())),
        Cell.word("scope", "适用范围", "scope", f -> f.scope().label()),
        Cell.word("basis", "依据", "basis", f -> f.basis().label()));
  }

  static String said(Target target) {
    String period = MeasureView.period(target);
    return (target.indicator() + " " + MeasureView.value(target) + " " + period).strip();
  }

  static String said(Deadline deadline) {
    return deadline.date() == null ? deadline.text() : deadline.date().toString();
  }
}
