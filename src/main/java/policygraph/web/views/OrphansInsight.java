package policygraph.web.views;

import java.util.List;
import policygraph.graph.view.TargetFilter;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Request;

/** What nobody leads, and what has no date. */
final class OrphansInsight implements Insight {
  private static final int ALL = 100_000;

  private final Library library;

  OrphansInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "orphans";
  }

  @Override
  public String summary() {
    return "by policy, how many measures name a lead, only other bodies or none, and how many of"
        + " its targets have no date";
  }

  @Override
  public List<Param> params() {
    return Scope.and(Param.PAGE);
  }

  @Override
  public OrphansShown show(Request request) {
    Scope scope = Scope.of(request, library.snapshot().get().catalogue());
    TargetFilter all = TargetFilter.of(scope.selection());
    TargetFilter undated =
        new TargetFilter(
            null,
            List.of(),
            List.of(),
            null,
            all.comparators(),
            all.kinds(),
            null,
            null,
            null,
            false,
            scope.selection());
    return new OrphansShown(
        scope,
        library.graph().duties(scope.selection()),
        library.graph().targets(undated, 1, ALL).items(),
        library.graph().targets(all, 1, 1).total(),
        request.page(),
        library.graph().coverage(scope.selection()));
  }
}
