package policygraph.web;

import java.util.List;
import java.util.Map;
import policygraph.graph.EntityType;
import policygraph.graph.view.EntityCount;
import policygraph.model.Page;
import policygraph.web.table.EntityTable;

/** The routes of bodies, places, industries and firms: their list, and one with its measures. */
final class EntityRoutes {
  private final Library library;

  EntityRoutes(Library library) {
    this.library = library;
  }

  List<Route> routes() {
    return List.of(
        Route.list(
            "/api/entities",
            "entities with counts, those with the most measures first",
            List.of(
                Param.text("type", "agency, region, industry or enterprise"),
                Param.text("q", "words of the name or of another name")),
            "EntityList",
            new Listing<>(this::page, EntityJson::of, EntityTable.TABLE)),
        new Route(
            "/api/entities/{id}",
            "one entity: what it is part of, its policies and partners; and the measures that it"
                + " leads, shares in and is named in",
            List.of(),
            "Entity",
            this::one));
  }

  private Page<EntityCount> page(Request request, int page, int size) {
    EntityType type = request.oneOf("type", EntityType.class).orElse(null);
    return library.graph().entities(type, request.text("q").orElse(null), page, size);
  }

  private Object one(Request request) {
    String id = request.path("id");
    Map<String, Object> json =
        library.graph().entity(id).map(EntityJson::of).orElseThrow(() -> Problem.absent(request));
    EntityMeasures.of(library.graph(), id)
        .forEach((part, page) -> json.put(part, Lists.brief(page)));
    return json;
  }
}
