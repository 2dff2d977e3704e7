package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import policygraph.export.GraphFormat;
import policygraph.graph.GraphDump;

/** The whole graph to be taken along, by suffix or by {@code Accept}. */
public final class GraphRoutes {
  static final List<Param> PARAMS =
      List.of(
          Param.text(
              "base",
              "what the addresses of linked data begin with; urn:policygraph: where absent"));

  private final GraphDump graph;

  public GraphRoutes(GraphDump graph) {
    this.graph = graph;
  }

  public void register(JavalinConfig config) {
    for (GraphFormat format : GraphFormat.values()) {
      config.routes.get("/api/graph." + format.suffix(), context -> write(context, format));
    }
    config.routes.get("/api/graph", this::negotiate);
  }

  private void negotiate(Context context) throws IOException {
    context.header("Vary", "Accept");
    List<GraphFormat> formats = new ArrayList<>(Arrays.asList(GraphFormat.values()));
    formats.remove(GraphFormat.JSONLD);
    formats.addFirst(GraphFormat.JSONLD);
    String wanted =
        Accept.best(context.header("Accept"), formats.stream().map(GraphRoutes::type).toList());
    Optional<GraphFormat> best = formats.stream().filter(f -> type(f).equals(wanted)).findFirst();
    write(context, best.orElse(GraphFormat.JSONLD));
  }

  private static String type(GraphFormat format) {
    return format.mediaType().split(";", 2)[0];
  }

  private void write(Context context, GraphFormat format) throws IOException {
    Request request = new Request(context, PARAMS);
    String base = request.text("base").orElse(GraphFormat.BASE);
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*")) {
      throw Problem.badRequest("parameter 'base' is not the beginning of an address: " + base);
    }
    try (Heavy.Turn turn = Heavy.turn()) {
      context.contentType(format.mediaType());
      FileNames.attach(context, "graph", "graph", format.suffix());
      format.write(graph, base, context.outputStream());
    }
  }
}
