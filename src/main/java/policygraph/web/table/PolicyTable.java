package policygraph.web.table;

import java.util.ArrayList;
import java.util.List;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Agency;
import policygraph.model.Status;

/** Policies as rows. */
public final class PolicyTable {
  public static final Table<PolicySummary> TABLE = Table.of("policies", "文件", cells(), List::of);

  private PolicyTable() {}

  private static List<Cell<PolicySummary>> cells() {
    List<Cell<PolicySummary>> cells = new ArrayList<>(Values.policy(PolicySummary::policy));
    cells.add(
        Cell.text(
            "issuer", "发文机关", p -> Values.joined(p.issuers().stream().map(Agency::name).toList())));
    cells.add(Cell.text("type", "文种", PolicySummary::type));
    cells.add(
        Cell.number(
            "measures",
            "措施数",
            p -> p.measures().values().stream().mapToInt(Integer::intValue).sum()));
    for (Status status : Status.values()) {
      cells.add(
          Cell.number(
              status.label(),
              switch (status) {
                case INTACT -> "完整";
                case RECOVERED -> "移回原位";
                case PARTIAL -> "部分缺失";
                case MISSING -> "正文缺失";
                case UNCERTAIN -> "存疑";
              },
              p -> p.measures().getOrDefault(status, 0)));
    }
    cells.add(Cell.number("repeated", "重复处数", p -> p.gaps().repeated()));
    cells.add(Cell.text("missing_labels", "正文缺失的序号", p -> String.join("、", p.gaps().missing())));
    cells.add(Cell.text("source", "来源文件", p -> p.policy().source()));
    cells.add(Cell.link("link", "链接", p -> Values.page("policies", p.policy().id())));
    return List.copyOf(cells);
  }
}
