package policygraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server: binds routes to Javalin and turns what goes wrong into {@code
 * application/problem+json}. Requests run on virtual threads.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /**
   * No page of ours needs anything from elsewhere; scripts and styles stand in files of their own.
   */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src"
          + " 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  private final Javalin server;

  private WebServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any free one
   * @param templates of the page that tells what went wrong
   * @param more registers pages, feeds and whatever else is no JSON route
   * @throws io.javalin.util.JavalinBindException if the port is in use
   */
  public static WebServer start(
      String host,
      int port,
      List<Route> api,
      Metrics metrics,
      Templates templates,
      Consumer<JavalinConfig> more) {
    Problems problems = new Problems(templates);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.startupWatcherEnabled = false;
              config.concurrency.useVirtualThreads = true;
              config.http.generateEtags = false;
              config.http.prefer405over404 = true;
              config.jetty.host = host;
              config.jetty.port = port;
              config.staticFiles.add(
                  files -> {
                    files.hostedPath = "/static";
                    files.directory = "/policygraph/static";
                    files.location = Location.CLASSPATH;
                  });
              config.routes.before(metrics::begin);
              config.routes.before(WebServer::protect);
              config.routes.after(metrics::count);
              for (Route route : api) {
                config.routes.get(route.path(), context -> answer(context, route));
              }
              more.accept(config);
              config.routes.exception(Problem.class, problems::explain);
              config.routes.exception(
                  HttpResponseException.class,
                  (e, context) ->
                      problems.explain(
                          new Problem(
                              e.getStatus(),
                              e.getClass().getSimpleName(),
                              String.valueOf(e.getMessage())),
                          context));
              config.routes.exception(
                  Exception.class, (e, context) -> problems.explain(failure(e, context), context));
              config.routes.error(404, context -> notFound(context, problems));
            });
    server.start();
    return new WebServer(server);
  }

  public int port() {
    return server.port();
  }

  private static void protect(Context context) {
    context.header("Content-Security-Policy", CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
  }

  private static void answer(Context context, Route route) {
    Object answer = route.handler().answer(new Request(context, route.params()));
    write(context, "application/json", answer);
  }

  static void write(Context context, String type, Object value) {
    context.contentType(type + "; charset=utf-8");
    try {
      context.result(Json.MAPPER.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void notFound(Context context, Problems problems) {
    if (context.result() == null || String.valueOf(context.result()).startsWith("Endpoint")) {
      problems.explain(Problem.notFound("nothing is served at " + context.path()), context);
    }
  }

  private static Problem failure(Exception error, Context context) {
    LOG.error("{} {}", context.method(), context.path(), error);
    return new Problem(
        500, "Internal error", "the program failed at this request; its log says why");
  }

  @Override
  public void close() {
    server.stop();
  }

  /** The one writer of JSON. */
  static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}
  }
}
