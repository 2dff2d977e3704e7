package policygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One route of the API. The table of routes is also what the OpenAPI description is made of, and
 * what unknown parameters are checked against.
 *
 * @param path with {name} for what varies
 * @param summary what it returns, in English
 * @param returns name of the schema of its answer
 * @param take what it selects as a whole, for lists that are taken along; else null
 */
public record Route(
    String path,
    String summary,
    List<Param> params,
    String returns,
    Handler handler,
    @Nullable Takeable take) {
  public Route {
    params = List.copyOf(params);
  }

  public Route(String path, String summary, List<Param> params, String returns, Handler handler) {
    this(path, summary, params, returns, handler, null);
  }

  /** A list in pages, which is taken along as a whole, too. */
  static <T> Route list(
      String path, String summary, List<Param> params, String returns, Listing<T> list) {
    return new Route(path, summary, Lists.paged(params), returns, list::answer, list);
  }

  /** The same with what it selects as a whole. */
  public Route taking(Takeable whole) {
    return new Route(path, summary, params, returns, handler, whole);
  }

  /** Answers a request with a value that is written as JSON. */
  @FunctionalInterface
  public interface Handler {
    Object answer(Request request);
  }
}
