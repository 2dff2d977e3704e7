package policygraph.web;

/**
 * A query parameter of a route.
 *
 * @param kind string or integer, as OpenAPI names it
 * @param meaning what it does, for the API's description
 */
public record Param(String name, String kind, String meaning) {
  public static final Param PAGE = new Param("page", "integer", "page of the list, from 1");
  public static final Param SIZE = new Param("size", "integer", "items a page, 1 to 1000");

  public static Param text(String name, String meaning) {
    return new Param(name, "string", meaning);
  }
}
