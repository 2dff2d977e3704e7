package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.graph.GraphUnavailableException;
import policygraph.graph.Outage;
import policygraph.question.Said;

/** Finds out what went wrong, whoever noticed it, and has it told. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Problems problems;

  Errors(Problems problems) {
    this.problems = problems;
  }

  void register(JavalinConfig config) {
    config.routes.exception(Problem.class, this::explain);
    config.routes.exception(
        MethodNotAllowedResponse.class,
        (e, context) -> {
          context.header("Allow", "GET, HEAD");
          explain(
              new Problem(
                  405,
                  title(405),
                  context.method() + " is not served at " + context.path() + "; GET and HEAD are"),
              context);
        });
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            explain(
                e.getStatus() == 404
                    ? Problem.notFound("nothing is served at " + context.path())
                    : new Problem(
                        e.getStatus(), title(e.getStatus()), String.valueOf(e.getMessage())),
                context));
    config.routes.exception(GraphUnavailableException.class, this::standBy);
    config.routes.exception(Exception.class, this::fail);
  }

  /** The database is away for a time: no failure of the program, and known already to its log. */
  private void standBy(GraphUnavailableException away, Context context) {
    LOG.info("{} {}: {}", context.method(), context.path(), away.getMessage());
    Outage outage = away.outage();
    explain(new Problem(503, title(503), new Said(outage.chinese(), outage.english())), context);
  }

  static String title(int status) {
    return String.valueOf(HttpStatus.getMessage(status));
  }

  private void explain(Problem problem, Context context) {
    if (context.res().isCommitted()) {
      cutOff(context, problem);
      return;
    }
    for (String header : new String[] {"Content-Disposition", "Link", "ETag"}) {
      context.removeHeader(header);
      if (context.res().containsHeader(header)) {
        context.res().setHeader(header, null);
      }
    }
    if (problem.status() == 503) {
      context.header("Retry-After", "10");
    }
    context.header("Cache-Control", "no-store");
    problems.explain(problem, context);
  }

  private void fail(Exception error, Context context) {
    if (isGone(error)) {
      LOG.debug("{} {}: the client is gone", context.method(), context.path());
      return;
    }
    if (isTooLarge(error) && !context.res().isCommitted()) {
      explain(
          new Problem(413, title(413), new Said("一次上传的内容太大", "what is sent at once is too large")),
          context);
      return;
    }
    LOG.error("{} {}", context.method(), context.path(), error);
    if (context.res().isCommitted()) {
      cutOff(context, error);
      return;
    }
    explain(
        new Problem(500, title(500), "the program failed at this request; its log says why"),
        context);
  }

  private static boolean isGone(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof org.eclipse.jetty.io.EofException) {
        return true;
      }
    }
    return false;
  }

  /** Whether Jetty gave up on parts that are larger than they may be. */
  private static boolean isTooLarge(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (String.valueOf(e.getMessage()).startsWith("max length exceeded")) {
        return true;
      }
    }
    return false;
  }

  /** Ends the connection, so that nobody takes for whole what was only begun. */
  private static void cutOff(Context context, Exception error) {
    ServletContextRequest.getServletContextRequest(context.req()).getServletChannel().abort(error);
  }

  /** The members of a problem that Jetty finds before any of our code runs. */
  static Map<String, Object> ofJetty(int status, String detail) {
    return new Problem(status, title(status), detail).json();
  }
}
