package policygraph.web;

import io.javalin.http.Context;
import java.io.IOException;
import policygraph.export.GraphFormat;
import policygraph.graph.view.DumpedGraph;

/** Answers with a graph, or a part of one, as a file. */
public final class GraphFiles {
  /** The parameter by which an institute gives the graph addresses of its own. */
  public static final Param BASE =
      Param.text(
          "base", "what the addresses of linked data begin with; urn:policygraph: where absent");

  private GraphFiles() {}

  /** Reads what is to be written. */
  @FunctionalInterface
  public interface Source {
    /** Reads it in the turn of the request. */
    DumpedGraph graph();
  }

  /**
   * Answers a request that knows the parameter {@link #BASE}.
   *
   * @param name of the file, in English
   * @param shown the same for people
   * @throws Problem 400 if the base is no beginning of an address
   */
  public static void send(
      Request request, GraphFormat format, Source source, String name, String shown)
      throws IOException {
    String base = request.text(BASE.name()).orElse(GraphFormat.BASE);
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*")) {
      throw Problem.badRequest("parameter 'base' is not the beginning of an address: " + base);
    }
    Context context = request.context();
    try (Heavy.Turn _ = Heavy.turn()) {
      DumpedGraph graph = source.graph();
      context.contentType(format.mediaType());
      FileNames.attach(context, name, shown, format.suffix());
      format.write(graph, base, context.outputStream());
    }
  }
}
