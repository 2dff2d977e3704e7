package policygraph.web;

import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import policygraph.graph.view.DumpedGraph;
import policygraph.web.feed.FeedRoutes;
import policygraph.web.views.Insights;

/** All that is served: the API's routes, and the pages, feeds and files beside them. */
public final class Workbench {
  private final ApiRoutes api;
  private final Insights insights;
  private final ListRoutes lists;
  private final Pages pages;
  private final AddPages adding;
  private final TextRoutes texts;
  private final FeedRoutes feeds;
  private final GraphRoutes graph;

  /**
   * @param graph the whole graph, to be taken along
   * @param writing who may add and remove documents
   */
  public Workbench(
      Library library,
      Templates templates,
      DumpedGraph graph,
      Metrics metrics,
      Intake intake,
      Writing writing) {
    this.api = new ApiRoutes(library);
    this.insights = new Insights(library, templates);
    this.lists = new ListRoutes(library);
    this.pages = new Pages(library, templates);
    this.adding = new AddPages(library, templates, intake, writing);
    this.texts = new TextRoutes(library, metrics);
    this.feeds = new FeedRoutes(library);
    this.graph = new GraphRoutes(graph);
  }

  /** The routes of the API, the description of them all included. */
  public List<Route> routes() {
    List<Route> more = new ArrayList<>(insights.routes());
    more.add(lists.route());
    return api.all(more);
  }

  /** Registers what is no JSON route. */
  public void register(JavalinConfig config) {
    pages.register(config);
    insights.register(config);
    lists.register(config);
    adding.register(config);
    texts.register(config);
    graph.register(config);
    feeds.register(config);
  }
}
