package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import policygraph.graph.view.FacetCount;
import policygraph.index.Facet;
import policygraph.index.Mode;
import policygraph.index.PassageHit;
import policygraph.index.PassageQuery;
import policygraph.index.PassageResults;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.PolicyRef;
import policygraph.model.Role;
import policygraph.question.Catalogue;

/** The page of a search for passages: by words, by meaning, or both, and each with its reason. */
final class SearchPage {
  private static final int RESULTS = 20;

  private final Library library;
  private final Templates templates;

  SearchPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  private static List<Param> params() {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(Param.text("mode", "hybrid, keyword or semantic"));
    params.add(Param.PAGE);
    params.add(Param.text("lang", "language of the page"));
    return params;
  }

  void show(Context context) {
    Request request = new Request(context, params());
    View view = View.of(context);
    Address here = Address.of(request);
    Catalogue names = library.snapshot().get().catalogue();
    Mode mode = request.oneOf("mode", Mode.class).orElse(Mode.HYBRID);
    PassageResults found =
        library
            .index()
            .search(
                PassageQuery.of(request.text("q").orElse(""), mode)
                    .filtered(new Filters(names).withoutWords(request))
                    .paged(request.page(), RESULTS));
    Narrowing narrowing =
        Narrowing.of(here, view, names, counts(found, names), found.hits().total());
    templates.show(
        context,
        "search.jte",
        Map.of(
            "shown", new SearchView(here, view, mode, found.hits(), measures(found), narrowing)));
  }

  private Map<String, FiledMeasure> measures(PassageResults found) {
    List<String> ids =
        found.hits().items().stream()
            .map(PassageHit::passage)
            .map(p -> p.measureId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<String, FiledMeasure> measures = new HashMap<>();
    library.graph().measures(ids).forEach(m -> measures.put(m.measure().id(), m));
    return measures;
  }

  /** The index's counts with the names that people read. */
  private static Map<String, List<FacetCount>> counts(PassageResults found, Catalogue names) {
    Map<String, String> titles = new HashMap<>();
    for (PolicyRef policy : names.policies()) {
      titles.put(policy.id(), policy.title());
    }
    Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
    found
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> {
                      boolean led =
                          facet == Facet.ROLE && value.value().startsWith(Role.LEAD.label() + "|");
                      if (facet != Facet.ROLE || led) {
                        String id = led ? value.value().substring(5) : value.value();
                        counts
                            .computeIfAbsent(
                                led ? "lead" : facet.name().toLowerCase(Locale.ROOT),
                                f -> new ArrayList<>())
                            .add(new FacetCount(id, name(id, titles, names), value.count()));
                      }
                    }));
    return counts;
  }

  private static String name(String id, Map<String, String> titles, Catalogue names) {
    String title = titles.get(id);
    return title != null
        ? title
        : names.entities().byId(id).map(EntityDirectory.Entry::entity).map(Entity::name).orElse(id);
  }
}
