package policygraph.web.views;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Request;
import policygraph.web.Route;
import policygraph.web.Templates;
import policygraph.web.View;

/** The table of the views: each is a page below /views and a route below /api/views. */
public final class Insights {
  private static final Param LANG = Param.text("lang", "zh or en");

  private final Library library;
  private final Templates templates;
  private final ChartLibrary charts = new ChartLibrary();
  private final GraphInsight graph;
  private final List<Insight> insights;

  public Insights(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
    this.graph = new GraphInsight(library);
    this.insights =
        List.of(
            new MatrixInsight(library),
            graph,
            new TargetsInsight(library),
            new TimelineInsight(library),
            new MapInsight(library),
            new CoWorkInsight(library),
            new OverlapsInsight(library),
            new LineageInsight(library),
            new OrphansInsight(library));
  }

  /** The views as routes of the API: the rows of each one's table, in pages. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (Insight insight : insights) {
      List<Param> params = new ArrayList<>(insight.params());
      if (params.stream().noneMatch(p -> p.name().equals("page"))) {
        params.add(Param.PAGE);
      }
      params.add(Param.SIZE);
      routes.add(
          new Route(
                  "/api/views/" + insight.name(),
                  insight.summary(),
                  params,
                  "ViewTable",
                  request -> json(insight.show(request), request))
              .taking(new Takeaway(insight)));
    }
    return routes;
  }

  private static Map<String, Object> json(Shown shown, Request request) {
    Table table = shown.table();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", table.rows().size());
    json.put("page", request.page());
    json.put("size", request.size());
    json.put("columns", table.columns());
    json.put("items", table.page(request.page(), request.size()).items());
    json.putAll(shown.more());
    Map<String, Object> coverage = new LinkedHashMap<>();
    coverage.put("policies", shown.coverage().policies());
    coverage.put("policiesWithResponsibilities", shown.coverage().withResponsibilities());
    coverage.put("missingTexts", shown.coverage().missingTexts());
    json.put("coverage", coverage);
    return json;
  }

  /** Registers the pages. */
  public void register(JavalinConfig config) {
    for (Insight insight : insights) {
      config.routes.get("/views/" + insight.name(), context -> page(context, insight));
    }
    new NeighbourhoodRoutes(library, graph).register(config);
    config.routes.get(ChartLibrary.PATH, charts::serve);
    MeasuresPage measures = new MeasuresPage(library, templates);
    config.routes.get("/measures", measures::show);
  }

  private void page(Context context, Insight insight) {
    List<Param> params = new ArrayList<>(insight.params());
    params.add(LANG);
    Request request = new Request(context, params);
    Map<String, String> given = new LinkedHashMap<>();
    for (Param param : params) {
      if (!param.equals(LANG)) {
        request.text(param.name()).ifPresent(value -> given.put(param.name(), value));
      }
    }
    View view = View.of(context);
    Shown shown = insight.show(request);
    Frame frame =
        new Frame(
            insight.name(),
            view,
            new Words(view.chinese()),
            new Query(given),
            shown,
            library.snapshot().get().catalogue());
    templates.show(
        context, "views/" + insight.name() + ".jte", Map.of("frame", frame, "shown", shown));
  }
}
