package policygraph.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import policygraph.model.Measure;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.web.ReadingList;

/** A reading list as rows: one for each measure, with its reference and the reader's note. */
public final class ReadingTable {
  public static final Table<ReadingList.Item> TABLE =
      Table.of("reading-list", "清单", cells(), List::of);

  private ReadingTable() {}

  private static List<Cell<ReadingList.Item>> cells() {
    List<Cell<ReadingList.Item>> cells = new ArrayList<>();
    cells.add(Cell.number("number", "次序", ReadingList.Item::number));
    cells.add(Cell.text("label", "序号", i -> measure(i).label()));
    cells.add(Cell.word("status", "状态", "status", i -> measure(i).status().label()));
    cells.add(Cell.prose("text", "正文", i -> measure(i).text()));
    cells.add(Cell.text("section", "所在章节", i -> String.join(" › ", measure(i).path())));
    cells.add(Cell.text("leads", "牵头单位", i -> bodies(i, Role.LEAD)));
    cells.add(Cell.text("responsible", "责任单位", i -> bodies(i, Role.RESPONSIBLE)));
    cells.add(Cell.text("cooperating", "配合单位", i -> bodies(i, Role.COOPERATING)));
    cells.add(
        Cell.prose(
            "clauses",
            "责任原句",
            i ->
                Values.joined(
                    responsibilities(i).stream().map(r -> r.evidence().quote()).toList())));
    cells.add(
        Cell.text(
            "targets",
            "目标",
            i ->
                Values.joined(
                    measure(i).facts().targets().stream().map(MeasureTable::said).toList())));
    cells.add(
        Cell.text(
            "deadlines",
            "期限",
            i ->
                Values.joined(
                    measure(i).facts().deadlines().stream().map(MeasureTable::said).toList())));
    cells.addAll(Values.policy(i -> i.filed().policy()));
    cells.add(Cell.text("source", "来源文件", i -> i.filed().policy().source()));
    cells.add(Cell.prose("citation", "引用格式", ReadingList.Item::reference));
    cells.add(Cell.prose("note", "批注", ReadingList.Item::note));
    cells.add(Cell.text("measure_id", "措施编号", i -> measure(i).id()));
    cells.add(Cell.link("link", "链接", i -> Values.page("measures", measure(i).id())));
    return List.copyOf(cells);
  }

  private static Measure measure(ReadingList.Item item) {
    return item.filed().measure();
  }

  private static List<Responsibility> responsibilities(ReadingList.Item item) {
    return measure(item).facts().responsibilities();
  }

  private static String bodies(ReadingList.Item item, Role role) {
    return responsibilities(item).stream()
        .filter(r -> r.role() == role)
        .map(r -> r.body().name())
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
