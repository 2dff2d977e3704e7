package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import policygraph.export.GraphFormat;
import policygraph.graph.view.DumpedGraph;

/** The whole graph to be taken along, by suffix or by {@code Accept}. */
final class GraphRoutes {
  static final List<Param> PARAMS = List.of(GraphFiles.BASE);

  private final DumpedGraph graph;

  GraphRoutes(DumpedGraph graph) {
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
    GraphFiles.send(new Request(context, PARAMS), format, () -> graph, "graph", "graph");
  }
}
