package policygraph.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;

/**
 * Tells what went wrong: as a page where a browser asked for one, else as {@code
 * application/problem+json}.
 */
final class Problems {
  private final Templates templates;

  Problems(Templates templates) {
    this.templates = templates;
  }

  void explain(Problem problem, Context context) {
    context.status(problem.status());
    if (wantsPage(context)) {
      templates.show(
          context,
          "error.jte",
          Map.of(
              "status",
              problem.status(),
              "detail",
              detail(problem, View.of(context)),
              "again",
              problem.status() == 503 && HandlerType.GET.equals(context.method())
                  ? here(context)
                  : ""));
    } else {
      WebServer.write(context, "application/problem+json", problem.json());
    }
  }

  /** What the reader can mend, or wait for; what only a program can is left to the log. */
  private static String detail(Problem problem, View view) {
    boolean readers = problem.status() < 500 || problem.status() == 503;
    return readers && problem.status() != 404 ? problem.in(view.language()) : "";
  }

  private static String here(Context context) {
    String query = context.queryString();
    return query == null ? context.path() : context.path() + "?" + query;
  }

  private static boolean wantsPage(Context context) {
    String accept = context.header("Accept");
    return accept != null && accept.contains("text/html") && !context.path().startsWith("/api/");
  }
}
