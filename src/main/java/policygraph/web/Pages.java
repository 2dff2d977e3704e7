package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.PolicySummary;
import policygraph.search.Snapshot;

/** The pages that people read. Every state of a page is its URL. */
final class Pages {
  private final Library library;
  private final Templates templates;
  private final AskPage ask;
  private final SearchPage search;
  private final PolicyPages policies;
  private final MeasurePage measure;
  private final EntityPage entity;
  private final ListPage list;

  Pages(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
    this.ask = new AskPage(library, templates);
    this.search = new SearchPage(library, templates);
    this.policies = new PolicyPages(library, templates);
    this.measure = new MeasurePage(library, templates);
    this.entity = new EntityPage(library, templates);
    this.list = new ListPage(library, templates);
  }

  public void register(JavalinConfig config) {
    config.routes.get("/", this::home);
    config.routes.get("/ask", ask::show);
    config.routes.get("/search", search::show);
    config.routes.get("/policies", policies::list);
    config.routes.get("/policies/{id}", policies::text);
    config.routes.get("/policies/{id}/repair", policies::repair);
    config.routes.get("/measures/{id}", measure::show);
    config.routes.get("/entities/{id}", entity::show);
    config.routes.get("/list", list::show);
  }

  private void home(Context context) {
    new Request(context, List.of(Param.text("lang", "language of the page")));
    Snapshot snapshot = library.snapshot().get();
    List<PolicySummary> policies = snapshot.policies();
    templates.show(context, "home.jte", Map.of("shown", new HomeView(policies)));
  }
}
