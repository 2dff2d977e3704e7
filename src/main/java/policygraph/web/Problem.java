package policygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that cannot be served, as RFC 9457 tells it. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  public Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /** The question itself is wrong. */
  public static Problem badRequest(String detail) {
    return new Problem(400, "Bad request", detail);
  }

  public static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  /** There is nothing with the id that the request's path names. */
  static Problem absent(Request request) {
    return notFound("there is nothing with the id " + request.path("id"));
  }

  public int status() {
    return status;
  }

  /** The members of {@code application/problem+json}. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "about:blank");
    json.put("status", status);
    json.put("title", title);
    json.put("detail", String.valueOf(getMessage()));
    return json;
  }
}
