package policygraph.web.views;

import java.util.List;
import java.util.Set;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Request;

/** Numbers that policies want to see, by indicator, year and place. */
final class TargetsInsight implements Insight {
  private static final int ALL = 100_000;

  private final Library library;

  TargetsInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "targets";
  }

  @Override
  public String summary() {
    return "quantitative targets with the place, the period and the sentence of each";
  }

  @Override
  public List<Param> params() {
    return Scope.ofBody(
        Param.text("indicator", "words of the indicator"),
        Param.text("unit", "as printed"),
        new Param("for", "integer", "year of the period"),
        Param.text("dated", "true or false: whether the period is known"),
        Param.text("sort", "period, value or indicator; as in the policies by default"),
        Param.PAGE);
  }

  @Override
  public TargetsShown show(Request request) {
    Scope scope = Scope.of(request, library.snapshot().get().catalogue());
    TargetFilter filter =
        new TargetFilter(
            request.text("indicator").orElse(null),
            List.of(),
            List.of(),
            request.text("for").isPresent() ? request.number("for", 0, 1900, 2200) : null,
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            request.text("dated").isPresent() ? request.flag("dated", true) : null,
            scope.selection());
    List<TargetRow> all = library.graph().targets(filter, 1, ALL).items();
    String unit = request.text("unit").orElse("");
    return new TargetsShown(
        scope,
        all,
        all.stream()
            .filter(t -> unit.isEmpty() || TargetsShown.unit(t).equals(unit))
            .sorted(TargetsShown.order(request.text("sort").orElse("")))
            .toList(),
        unit,
        request.text("indicator").isPresent() || !unit.isEmpty(),
        request.page(),
        library.graph().coverage(scope.selection()));
  }
}
