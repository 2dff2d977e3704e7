package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.GraphReader;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.TargetFilter;
import policygraph.index.Mode;
import policygraph.index.PassageQuery;
import policygraph.index.PassageResults;
import policygraph.model.Industry;
import policygraph.model.Page;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.question.Language;
import policygraph.search.Answer;
import policygraph.search.Result;
import policygraph.web.table.AnswerTable;
import policygraph.web.table.EntityTable;
import policygraph.web.table.MeasureTable;
import policygraph.web.table.PassageTable;
import policygraph.web.table.PolicyTable;
import policygraph.web.table.TargetTable;

/** The table of the API's routes. */
public final class ApiRoutes {
  private static final List<Param> NONE = List.of();

  /** Items of a ranked list that are taken along at most; what is further down is hardly meant. */
  private static final int RANKED = 1000;

  private final Library library;
  private final Issuers issuers;

  public ApiRoutes(Library library) {
    this.library = library;
    this.issuers = new Issuers(library.snapshot());
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        new Route(
            "/api/ask",
            "an answer to a question in Chinese or English",
            Lists.paged(Filters.ofQuestion()),
            "Answer",
            this::ask,
            new Listing<>(this::answered, AnswerJson::of, AnswerTable.of(issuers), RANKED)));
    routes.add(
        new Route(
            "/api/suggest",
            "completions of what is typed: names by any part, short name, pinyin or its initials;"
                + " policies by title and number; questions about the best of them",
            List.of(
                Param.text("q", "what is typed"),
                Param.text("lang", "zh or en: the language of the notes"),
                new Param("size", "integer", "at most so many names, 1 to 50")),
            "SuggestionList",
            request -> SuggestionJson.of(library.answerer(), request)));
    routes.add(
        Route.list(
            "/api/measures",
            "measures that the filters select",
            Filters.PARAMS,
            "MeasureList",
            new Listing<>(
                (request, page, size) -> graph().measures(filters().selection(request), page, size),
                MeasureJson::of,
                MeasureTable.of(issuers))));
    routes.add(
        new Route(
            "/api/measures/{id}", "one measure with its facts", NONE, "Measure", this::measure));
    routes.add(
        new Route(
            "/api/measures/{id}/similar",
            "measures of other policies that are nearest in meaning, best first",
            List.of(Param.SIZE),
            "SimilarMeasures",
            request -> new SimilarMeasures(library).of(request)));
    routes.add(
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
                (request, page, size) -> graph().policies(policies(request), page, size),
                PolicyJson::of,
                PolicyTable.TABLE)));
    routes.add(
        new Route(
            "/api/policies/{id}",
            "one policy with its outline, measures and gap report",
            NONE,
            "Policy",
            request ->
                graph()
                    .policy(request.path("id"))
                    .map(PolicyJson::of)
                    .orElseThrow(() -> absent(request))));
    routes.add(
        Route.list(
            "/api/entities",
            "entities with counts, those with the most measures first",
            List.of(
                Param.text("type", "agency, region, industry or enterprise"),
                Param.text("q", "words of the name or of another name")),
            "EntityList",
            new Listing<>(
                (request, page, size) ->
                    graph()
                        .entities(
                            request.oneOf("type", policygraph.graph.EntityType.class).orElse(null),
                            request.text("q").orElse(null),
                            page,
                            size),
                EntityJson::of,
                EntityTable.TABLE)));
    routes.add(
        new Route(
            "/api/entities/{id}",
            "one entity: what it is part of, its policies and partners; and the measures that it"
                + " leads, shares in and is named in",
            NONE,
            "Entity",
            this::entity));
    routes.add(
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
                (request, page, size) -> graph().targets(targets(request), page, size),
                AnswerJson::of,
                TargetTable.TABLE)));
    routes.add(
        new Route(
            "/api/search",
            "ranked passages with highlights, and facets",
            Lists.paged(searchParams()),
            "SearchResult",
            this::search,
            new Listing<>(
                (request, page, size) -> {
                  PassageResults found = found(request, page, size);
                  return found.hits();
                },
                PassageJson::of,
                PassageTable.TABLE,
                RANKED)));
    return routes;
  }

  /** The routes of the contract, more routes, and the description of them all. */
  public List<Route> all(List<Route> more) {
    List<Route> all = new ArrayList<>(routes());
    all.addAll(more);
    all.add(
        new Route("/health", "whether graph and index are ready", NONE, "Health", this::health));
    all.add(
        new Route(
            "/openapi.json",
            "this description",
            NONE,
            "OpenApi",
            request -> OpenApi.of(all, Schemas.load())));
    return all;
  }

  private Object health(Request request) {
    boolean ready = graph().isReady();
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

  private static List<Param> searchParams() {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(Param.text("mode", "hybrid (default), keyword or semantic"));
    return params;
  }

  private Object ask(Request request) {
    String question = question(request);
    Selection within = filters().withoutWords(request);
    Answer answer = library.answerer().answer(question, within, request.page(), request.size());
    Language language =
        request
            .text("lang")
            .map(l -> l.startsWith("en") ? Language.EN : Language.ZH)
            .orElse(Language.of(question));
    return AnswerJson.of(answer, language);
  }

  private static String question(Request request) {
    return request.text("q").orElseThrow(() -> Problem.badRequest("parameter 'q' is missing"));
  }

  /** What an answer holds; what is near to it comes after its first results. */
  private Page<AnswerTable.Item> answered(Request request, int page, int size) {
    Selection within = filters().withoutWords(request);
    Answer answer = library.answerer().answer(question(request), within, page, size);
    Page<Result> results = answer.results();
    List<AnswerTable.Item> items = new ArrayList<>();
    results.items().forEach(result -> items.add(AnswerTable.Item.of(result)));
    if (page == 1) {
      answer.related().forEach(related -> items.add(AnswerTable.Item.of(related)));
    }
    return new Page<>(results.total(), page, size, items);
  }

  private Object measure(Request request) {
    return graph()
        .measure(request.path("id"))
        .map(MeasureJson::of)
        .orElseThrow(() -> absent(request));
  }

  private PolicyFilter policies(Request request) {
    return new PolicyFilter(
        request.text("q").orElse(null),
        List.of(),
        request
            .text("region")
            .map(r -> filters().ids(r, Region.class::isInstance))
            .orElse(List.of()),
        request.text("year").isPresent() ? request.number("year", 0, 1900, 2200) : null,
        request.text("type").orElse(null));
  }

  private Object entity(Request request) {
    String id = request.path("id");
    Map<String, Object> json =
        graph().entity(id).map(EntityJson::of).orElseThrow(() -> absent(request));
    EntityMeasures.of(graph(), id).forEach((part, page) -> json.put(part, Lists.brief(page)));
    return json;
  }

  private TargetFilter targets(Request request) {
    return new TargetFilter(
        request.text("indicator").orElse(null),
        request
            .text("region")
            .map(r -> filters().ids(r, Region.class::isInstance))
            .orElse(List.of()),
        request
            .text("industry")
            .map(i -> filters().ids(i, Industry.class::isInstance))
            .orElse(List.of()),
        request.text("year").isPresent() ? request.number("year", 0, 1900, 2200) : null,
        java.util.Set.of(),
        java.util.Set.of(),
        null,
        null,
        null,
        null,
        new Selection.All());
  }

  private Object search(Request request) {
    PassageResults found = found(request, request.page(), request.size());
    Map<String, Object> json = Lists.page(request, found.hits(), PassageJson::of);
    Map<String, Object> facets = new LinkedHashMap<>();
    found.facets().forEach((facet, counts) -> facets.put(facet.label(), counts));
    json.put("mode", mode(request).label());
    json.put("facets", facets);
    return json;
  }

  private PassageResults found(Request request, int page, int size) {
    PassageQuery query =
        PassageQuery.of(request.text("q").orElse(""), mode(request))
            .filtered(filters().withoutWords(request))
            .paged(page, size);
    return library.index().search(query);
  }

  private static Mode mode(Request request) {
    return request.oneOf("mode", Mode.class).orElse(Mode.HYBRID);
  }

  private static Problem absent(Request request) {
    return Problem.notFound("there is nothing with the id " + request.path("id"));
  }

  private GraphReader graph() {
    return library.graph();
  }

  private Filters filters() {
    return new Filters(library.snapshot().get().catalogue());
  }
}
