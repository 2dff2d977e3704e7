package policygraph.web.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.index.Passage;
import policygraph.index.PassageHit;

/** Passages that a search found as rows, the best first. */
public final class PassageTable {
  static final List<Cell<PassageHit>> CELLS =
      List.of(
          Cell.prose("passage", "段落", h -> h.passage().text()),
          Cell.text("marked", "命中字词", PassageTable::marked),
          Cell.word("found_by", "命中方式", "reason", h -> h.reason().label()),
          Cell.number("score", "得分", PassageHit::score));

  public static final Table<PassageHit> TABLE = Table.of("search", "检索结果", cells(), List::of);

  private PassageTable() {}

  private static List<Cell<PassageHit>> cells() {
    List<Cell<PassageHit>> cells = new java.util.ArrayList<>(CELLS);
    cells.add(Cell.text("passage_section", "所在章节", h -> String.join(" › ", h.passage().path())));
    cells.add(Cell.text("measure_id", "措施编号", h -> h.passage().measureId()));
    cells.add(Cell.text("policy_id", "文件编号", h -> h.passage().policyId()));
    cells.add(Cell.prose("policy_title", "文件标题", h -> h.passage().policyTitle()));
    cells.add(Cell.link("link", "链接", h -> page(h.passage())));
    return List.copyOf(cells);
  }

  private static @Nullable Object marked(PassageHit hit) {
    String text = hit.passage().text();
    return Values.joined(
        hit.highlights().stream().map(h -> text.substring(h.from(), h.to())).toList());
  }

  static String page(Passage passage) {
    String measure = passage.measureId();
    return measure == null
        ? Values.page("policies", passage.policyId())
        : Values.page("measures", measure);
  }
}
