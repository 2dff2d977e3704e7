package policygraph.web;

import java.util.List;
import policygraph.graph.view.PolicyFilter;
import policygraph.model.Region;
import policygraph.web.table.PolicyTable;

/** The routes of policies: their list, and one with all that was read from it. */
final class PolicyRoutes {
  private final Library library;

  PolicyRoutes(Library library) {
    this.library = library;
  }

  List<Route> routes() {
    return List.of(
        Route.list(
            "/api/policies",
            "policies, newest first",
            List.of(
                Param.text("q", "words of the title or document number"),
                Param.text("region", "whose policy it is, by id, name or code"),
                new Param("year", "integer", "year of issue"),
                Param.text("type", "通知, 方案, 措施, …")),
            "PolicyList",
            new Listing<>(
                (request, page, size) -> library.graph().policies(filter(request), page, size),
                PolicyJson::of,
                PolicyTable.TABLE)),
        new Route(
            "/api/policies/{id}",
            "one policy with its outline, measures and gap report",
            List.of(),
            "Policy",
            this::one));
  }

  private Object one(Request request) {
    return library
        .graph()
        .policy(request.path("id"))
        .map(PolicyJson::of)
        .orElseThrow(() -> Problem.absent(request));
  }

  private PolicyFilter filter(Request request) {
    return new PolicyFilter(
        request.text("q").orElse(null),
        List.of(),
        request
            .text("region")
            .map(r -> library.filters().ids(r, Region.class::isInstance))
            .orElse(List.of()),
        request.text("year").isPresent() ? request.number("year", 0, 1900, 2200) : null,
        request.text("type").orElse(null));
  }
}
