package policygraph.web;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Selection;
import policygraph.web.table.MeasureTable;
import policygraph.web.views.SectionMeasures;

/** The routes of measures: their list, one, and what is near to it in meaning. */
final class MeasureRoutes {
  private final Library library;
  private final Issuers issuers;

  MeasureRoutes(Library library, Issuers issuers) {
    this.library = library;
    this.issuers = issuers;
  }

  List<Route> routes() {
    return List.of(
        Route.list(
            "/api/measures",
            "measures that the filters select",
            params(),
            "MeasureList",
            new Listing<>(
                (request, page, size) -> library.graph().measures(selection(request), page, size),
                MeasureJson::of,
                MeasureTable.of(issuers))),
        new Route(
            "/api/measures/{id}", "one measure with its facts", List.of(), "Measure", this::one),
        new Route(
            "/api/measures/{id}/similar",
            "measures of other policies that are nearest in meaning, best first",
            List.of(Param.SIZE),
            "SimilarMeasures",
            request -> new SimilarMeasures(library).of(request)));
  }

  private static List<Param> params() {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(SectionMeasures.PARAM);
    return params;
  }

  private Selection selection(Request request) {
    return SectionMeasures.within(request, library.graph(), library.filters().selection(request));
  }

  private Object one(Request request) {
    return library
        .graph()
        .measure(request.path("id"))
        .map(MeasureJson::of)
        .orElseThrow(() -> Problem.absent(request));
  }
}
