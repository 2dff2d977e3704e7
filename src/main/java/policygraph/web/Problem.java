package policygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import policygraph.question.Language;
import policygraph.question.Said;

/** A request that cannot be served, as RFC 9457 tells it. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final transient Said said;

  public Problem(int status, String title, String detail) {
    this(status, title, Said.same(detail));
  }

  /**
   * A problem that people meet on pages; programs are told in English.
   *
   * @param said what is wrong
   */
  public Problem(int status, String title, Said said) {
    super(said.en());
    this.status = status;
    this.title = title;
    this.said = said;
  }

  /** The question itself is wrong. */
  public static Problem badRequest(String detail) {
    return badRequest(detail, detail);
  }

  /** The same where people meet it on pages. */
  public static Problem badRequest(String english, String chinese) {
    return new Problem(400, "Bad request", new Said(chinese, english));
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

  /** What is wrong, in the language of a page. */
  String in(Language language) {
    return said.in(language);
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
