package policygraph.web;

import java.util.List;
import java.util.Set;
import policygraph.graph.view.TargetFilter;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.web.table.TargetTable;

/** The route of quantitative targets. */
final class TargetRoutes {
  private final Library library;

  TargetRoutes(Library library) {
    this.library = library;
  }

  List<Route> routes() {
    return List.of(
        Route.list(
            "/api/targets",
            "quantitative targets",
            List.of(
                Param.text("indicator", "words of the indicator"),
                Param.text("region", "whose target it is, by id, name or code"),
                Param.text("industry", "an industry that the measure concerns"),
                new Param("year", "integer", "year of the period")),
            "TargetList",
            new Listing<>(
                (request, page, size) -> library.graph().targets(filter(request), page, size),
                AnswerJson::of,
                TargetTable.TABLE)));
  }

  private TargetFilter filter(Request request) {
    return new TargetFilter(
        request.text("indicator").orElse(null),
        request
            .text("region")
            .map(r -> library.filters().ids(r, Region.class::isInstance))
            .orElse(List.of()),
        request
            .text("industry")
            .map(i -> library.filters().ids(i, Industry.class::isInstance))
            .orElse(List.of()),
        request.text("year").isPresent() ? request.number("year", 0, 1900, 2200) : null,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        new Selection.All());
  }
}
