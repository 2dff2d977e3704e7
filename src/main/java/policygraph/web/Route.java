package policygraph.web;

import java.util.List;

/**
 * One route of the API. The table of routes is also what the OpenAPI description is made of, and
 * what unknown parameters are checked against.
 *
 * @param path with {name} for what varies
 * @param summary what it returns, in English
 * @param returns name of the schema of its answer
 */
public record Route(
    String path, String summary, List<Param> params, String returns, Handler handler) {
  public Route {
    params = List.copyOf(params);
  }

  /** Answers a request with a value that is written as JSON. */
  @FunctionalInterface
  public interface Handler {
    Object answer(Request request);
  }
}
