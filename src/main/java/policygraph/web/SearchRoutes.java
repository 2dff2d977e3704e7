package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.index.Mode;
import policygraph.index.PassageHit;
import policygraph.index.PassageQuery;
import policygraph.index.PassageResults;
import policygraph.model.PolicyRef;
import policygraph.web.table.PassageTable;

/** The route of the search for passages. */
final class SearchRoutes {
  private final Library library;

  SearchRoutes(Library library) {
    this.library = library;
  }

  List<Route> routes() {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(Param.text("mode", "hybrid (default), keyword or semantic"));
    return List.of(
        new Route(
            "/api/search",
            "ranked passages with highlights, and facets",
            Lists.paged(params),
            "SearchResult",
            this::search,
            new Listing<>(
                (request, page, size) -> found(request, page, size).hits(),
                this::json,
                PassageTable.TABLE,
                Listing.RANKED)));
  }

  private Object search(Request request) {
    PassageResults found = found(request, request.page(), request.size());
    Map<String, Object> json = Lists.page(request, found.hits(), this::json);
    Map<String, Object> facets = new LinkedHashMap<>();
    found.facets().forEach((facet, counts) -> facets.put(facet.label(), counts));
    json.put("mode", mode(request).label());
    json.put("facets", facets);
    return json;
  }

  private Map<String, @Nullable Object> json(PassageHit hit) {
    String source =
        library.snapshot().get().catalogue().policies().stream()
            .filter(p -> p.id().equals(hit.passage().policyId()))
            .map(PolicyRef::source)
            .findFirst()
            .orElse(null);
    return PassageJson.of(hit, source);
  }

  private PassageResults found(Request request, int page, int size) {
    PassageQuery query =
        PassageQuery.of(request.text("q").orElse(""), mode(request))
            .filtered(library.filters().withoutWords(request))
            .paged(page, size);
    return library.index().search(query);
  }

  private static Mode mode(Request request) {
    return request.oneOf("mode", Mode.class).orElse(Mode.HYBRID);
  }
}
