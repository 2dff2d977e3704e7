package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the API's routes. */
final class ApiRoutes {
  private final Library library;
  private final Issuers issuers;

  ApiRoutes(Library library) {
    this.library = library;
    this.issuers = new Issuers(library.snapshot());
  }

  /** The routes of the contract, more routes, and the description of them all. */
  public List<Route> all(List<Route> more) {
    List<Route> all = new ArrayList<>();
    all.addAll(new AskRoutes(library, issuers).routes());
    all.addAll(new MeasureRoutes(library, issuers).routes());
    all.addAll(new PolicyRoutes(library).routes());
    all.addAll(new EntityRoutes(library).routes());
    all.addAll(new TargetRoutes(library).routes());
    all.addAll(new SearchRoutes(library).routes());
    all.addAll(more);
    all.add(
        new Route(
            "/health", "whether graph and index are ready", List.of(), "Health", this::health));
    all.add(
        new Route(
            "/openapi.json",
            "this description",
            List.of(),
            "OpenApi",
            request -> OpenApi.of(all, Schemas.load())));
    return all;
  }

  private Object health(Request request) {
    boolean ready = library.graph().isReady();
    if (!ready) {
      request.context().status(503);
    }
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", ready ? "ready" : "unavailable");
    health.put("graph", ready);
    health.put("index", library.index().state());
    health.put("policies", library.snapshot().get().policies().size());
    return health;
  }
}
