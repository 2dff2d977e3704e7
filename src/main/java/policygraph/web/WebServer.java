package policygraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import policygraph.index.Pace;

/** The HTTP server: binds routes to Javalin. Requests run on virtual threads. */
public final class WebServer implements AutoCloseable {
  /**
   * No page of ours needs anything from elsewhere; scripts and styles stand in files of their own.
   */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src"
          + " 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  /** Bytes of content that a request may have, but where a route says otherwise. */
  private static final long MOST_CONTENT = 64 * 1024;

  /** Size of all files of one upload, in megabytes, at most. */
  private static final int MOST_UPLOADED = 256;

  private final Javalin server;

  private WebServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any free one
   * @param pace of background work, which is told of each request
   * @param templates of the page that tells what went wrong
   * @param more registers pages, feeds and whatever else is no JSON route
   * @throws io.javalin.util.JavalinBindException if the port is in use
   */
  public static WebServer start(
      String host,
      int port,
      List<Route> api,
      Metrics metrics,
      Pace pace,
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
              config.http.maxRequestSize = MOST_CONTENT;
              config.http.prefer405over404 = true;
              config.jetty.host = host;
              config.jetty.port = port;
              config.jetty.modifyHttpConfiguration(Front::bound);
              config.jetty.modifyServer(jetty -> Front.guard(jetty, pace));
              // A file that is too large is refused by itself; the others of its batch are taken.
              config.jetty.multipartConfig.maxFileSize(MOST_UPLOADED, SizeUnit.MB);
              config.jetty.multipartConfig.maxTotalRequestSize(MOST_UPLOADED, SizeUnit.MB);
              config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
              config.staticFiles.add(
                  files -> {
                    files.hostedPath = "/static";
                    files.directory = "/policygraph/static";
                    files.location = Location.CLASSPATH;
                  });
              config.routes.before(metrics::begin);
              config.routes.before(WebServer::protect);
              config.routes.after(metrics::count);
              config.routes.after(Etags::mark);
              for (Route route : api) {
                config.routes.get(route.path(), context -> answer(context, route));
                if (route.take() != null) {
                  SheetRoutes.register(config, route, route.take());
                }
              }
              ApiDocs.register(config);
              more.accept(config);
              new Errors(problems).register(config);
            });
    server.start();
    return new WebServer(server);
  }

  public int port() {
    return server.port();
  }

  /** Paths that are served by method, with {name} for what varies; static files aside. */
  List<String> served(HandlerType method) {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.equals(method))
        .map(endpoint -> endpoint.path)
        .toList();
  }

  private static void protect(Context context) {
    context.header("Content-Security-Policy", CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    // What documents say may change at any time: kept copies are to be asked for again (ETag).
    context.header("Cache-Control", "no-cache");
  }

  private static void answer(Context context, Route route) throws IOException {
    if (route.take() != null && SheetRoutes.negotiated(context, route, route.take())) {
      return;
    }
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
