package policygraph.web.views;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policygraph.export.GraphFormat;
import policygraph.graph.view.GraphPart;
import policygraph.web.GraphFiles;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;

/**
 * The part of the graph around a node to be taken along as a graph: what is opened with all that it
 * is tied to, the members of bubbles one by one.
 */
public final class NeighbourhoodRoutes {
  /** What has no form in tables of the view itself. */
  public static final List<GraphFormat> FORMATS =
      List.of(GraphFormat.JSONLD, GraphFormat.TURTLE, GraphFormat.GRAPHML);

  /** The parameters of the view and what addresses begin with. */
  public static final List<Param> PARAMS = params();

  private final Library library;
  private final GraphInsight insight;

  NeighbourhoodRoutes(Library library, GraphInsight insight) {
    this.library = library;
    this.insight = insight;
  }

  private static List<Param> params() {
    List<Param> params = new ArrayList<>(GraphInsight.PARAMS);
    params.add(GraphFiles.BASE);
    return List.copyOf(params);
  }

  /** The path of a form. */
  public static String path(GraphFormat format) {
    return "/api/views/graph." + format.suffix();
  }

  void register(JavalinConfig config) {
    for (GraphFormat format : FORMATS) {
      config.routes.get(path(format), context -> write(context, format));
    }
  }

  private void write(Context context, GraphFormat format) throws IOException {
    Request request = new Request(context, PARAMS);
    Set<String> nodes = insight.opened(request);
    GraphFiles.send(request, format, () -> part(nodes, request), "neighbourhood", "图谱局部");
  }

  private GraphPart part(Set<String> nodes, Request request) {
    try {
      return library.graph().part(nodes, GraphInsight.relations(request));
    } catch (IllegalArgumentException tooMany) {
      throw Problem.badRequest(
          tooMany.getMessage() + " around these; follow fewer relations, or take the whole graph");
    }
  }
}
