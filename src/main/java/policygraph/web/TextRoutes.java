package policygraph.web;

import io.javalin.config.JavalinConfig;

/** What is served as plain text: the source texts that evidence counts in, and the metrics. */
final class TextRoutes {
  private final Library library;
  private final Metrics metrics;

  TextRoutes(Library library, Metrics metrics) {
    this.library = library;
    this.metrics = metrics;
  }

  public void register(JavalinConfig config) {
    config.routes.get(
        "/api/policies/{id}/text",
        context -> {
          String id = context.pathParam("id");
          context.contentType("text/plain; charset=utf-8");
          context.result(
              library
                  .graph()
                  .policyText(id)
                  .orElseThrow(() -> Problem.notFound("there is no policy " + id)));
        });
    config.routes.get(
        "/metrics",
        context -> {
          context.contentType("text/plain; version=0.0.4; charset=utf-8");
          context.result(metrics.text());
        });
  }
}
