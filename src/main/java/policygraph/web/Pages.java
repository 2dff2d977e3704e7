package policygraph.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.EntityProfile;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicySummary;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.search.Answer;
import policygraph.search.Snapshot;

/** The pages that people read. Every state of a page is its URL. */
public final class Pages {
  private static final int RESULTS = 20;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "policygraph.web.templates");
  private final Library library;

  public Pages(Library library) {
    this.library = library;
  }

  public void register(JavalinConfig config) {
    config.routes.get("/", this::home);
    config.routes.get("/ask", this::ask);
    config.routes.get("/policies", this::policies);
    config.routes.get("/policies/{id}", this::policy);
    config.routes.get("/measures/{id}", this::measure);
    config.routes.get("/entities/{id}", this::entity);
  }

  private void home(Context context) {
    Snapshot snapshot = library.snapshot().get();
    long measures =
        snapshot.policies().stream()
            .flatMap(p -> p.measures().values().stream())
            .mapToLong(Integer::longValue)
            .sum();
    show(context, "home.jte", Map.of("policies", snapshot.policies().size(), "measures", measures));
  }

  private void ask(Context context) {
    Request request =
        new Request(context, List.of(Param.text("q", ""), Param.PAGE, Param.text("lang", "")));
    String question = request.text("q").orElse("");
    if (question.isEmpty()) {
      context.redirect("/");
      return;
    }
    Answer answer = library.answerer().answer(question, request.page(), RESULTS);
    show(context, "answer.jte", Map.of("answer", answer));
  }

  private void policies(Context context) {
    Request request =
        new Request(context, List.of(Param.text("q", ""), Param.PAGE, Param.text("lang", "")));
    Page<PolicySummary> page =
        library
            .graph()
            .policies(PolicyFilter.words(request.text("q").orElse(null)), request.page(), 100);
    show(context, "policies.jte", Map.of("page", page));
  }

  private void policy(Context context) {
    String id = context.pathParam("id");
    PolicyView shown =
        library.graph().policy(id).map(PolicyView::new).orElseThrow(() -> Problem.notFound(id));
    show(context, "policy.jte", Map.of("shown", shown));
  }

  private void measure(Context context) {
    String id = context.pathParam("id");
    FiledMeasure measure = library.graph().measure(id).orElseThrow(() -> Problem.notFound(id));
    show(context, "measure.jte", Map.of("shown", MeasureView.of(measure)));
  }

  private void entity(Context context) {
    String id = context.pathParam("id");
    EntityProfile profile = library.graph().entity(id).orElseThrow(() -> Problem.notFound(id));
    show(
        context,
        "entity.jte",
        Map.of("profile", profile, "measures", EntityMeasures.of(library.graph(), id)));
  }

  private void show(Context context, String template, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("view", View.of(context));
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, all, output);
    context.contentType("text/html; charset=utf-8");
    context.header("Vary", "Accept-Language, Cookie");
    context.result(output.toByteArray());
  }
}
