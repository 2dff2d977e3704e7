package policygraph.web.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.TargetRow;
import policygraph.index.PassageHit;
import policygraph.model.Citation;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.question.Said;
import policygraph.search.Answer;
import policygraph.search.Result;
import policygraph.web.Issuers;

/**
 * An answer as rows: what the question asks for, then what is near, told apart in the first column.
 * A measure has a row for each of its bodies.
 */
public final class AnswerTable {
  /**
   * One item of an answer.
   *
   * @param part result or related
   * @param reason why it is related, or null
   */
  public record Item(
      String part, @Nullable Said reason, @Nullable Result result, @Nullable FiledMeasure measure) {
    /** What the question asks for by its words. */
    public static Item of(Result result) {
      FiledMeasure measure =
          switch (result) {
            case Result.OfMeasure found -> found.measure();
            case Result.OfTarget found -> found.measure();
            case Result.OfCitation found -> found.measure();
            case Result.OfPassage found -> found.measure();
            case Result.OfEntity found -> null;
            case Result.OfPolicy found -> null;
          };
      boolean passage = result instanceof Result.OfPassage;
      return new Item(passage ? "passage" : "result", null, result, measure);
    }

    /** What is near. */
    public static Item of(Answer.Related related) {
      return new Item("related", related.reason(), null, related.measure());
    }
  }

  private record Row(Item item, MeasureTable.@Nullable Row measure) {
    @Nullable TargetRow target() {
      return item.result() instanceof Result.OfTarget found ? found.target() : null;
    }

    @Nullable Citation cited() {
      return item.result() instanceof Result.OfCitation found ? found.citation().citation() : null;
    }

    @Nullable PassageHit passage() {
      return item.result() instanceof Result.OfPassage found ? found.hit() : null;
    }

    @Nullable Entity entity() {
      return item.result() instanceof Result.OfEntity found ? found.entity() : null;
    }

    @Nullable Object count() {
      return switch (item.result()) {
        case Result.OfEntity found -> found.count();
        case Result.OfPolicy found -> found.count();
        case null, default -> null;
      };
    }
  }

  private AnswerTable() {}

  /** Rows of answers. */
  public static Table<Item> of(Issuers issuers) {
    return Table.of("answer", "答案", cells(issuers), AnswerTable::rows);
  }

  private static List<Row> rows(Item item) {
    FiledMeasure measure = item.measure();
    return measure == null
        ? List.of(new Row(item, null))
        : MeasureTable.rows(measure).stream().map(row -> new Row(item, row)).toList();
  }

  private static List<Cell<Row>> cells(Issuers issuers) {
    List<Cell<Row>> cells = new ArrayList<>();
    cells.add(Cell.word("part", "类属", "part", r -> r.item().part()));
    cells.add(Cell.text("reason", "相关理由", r -> r.item().reason()));
    cells.addAll(MeasureTable.cells(issuers).stream().map(c -> c.within(Row::measure)).toList());
    cells.add(Cell.<Entity>text("entity", "所问对象", Entity::name).within(Row::entity));
    cells.add(Cell.number("count", "条数", Row::count));
    cells.addAll(TargetTable.ofTarget().stream().map(c -> c.within(Row::target)).toList());
    cells.add(Cell.<Citation>text("cited_title", "被引文件", Citation::title).within(Row::cited));
    cells.add(
        Cell.<Citation>text("cited_number", "被引文号", c -> Values.number(c.number()))
            .within(Row::cited));
    cells.addAll(PassageTable.CELLS.stream().map(c -> c.within(Row::passage)).toList());
    return List.copyOf(cells);
  }
}
