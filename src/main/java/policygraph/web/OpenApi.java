package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.export.ExcerptFormat;
import policygraph.export.GraphFormat;
import policygraph.export.SheetFormat;
import policygraph.web.views.NeighbourhoodRoutes;

/** The API's description, made of the table of routes. */
final class OpenApi {
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

  /** Routes that answer with something else than JSON. */
  private static final List<Plain> PLAIN = plain();

  /** A route that answers with something else than JSON. */
  private record Plain(String path, String summary, List<Param> params, String type) {}

  /** Paths that take a reader's notes by POST, and answer as by GET. */
  private static final String NOTED = ListRoutes.PATH + ".";

  private OpenApi() {}

  /** An OpenAPI 3.1 document. */
  static Map<String, Object> of(List<Route> routes, Map<String, Object> schemas) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      paths.put(route.path(), Map.of("get", operation(route)));
      if (route.take() != null) {
        taken(route).forEach(p -> paths.put(p.path(), operations(p)));
      }
    }
    PLAIN.forEach(p -> paths.put(p.path(), operations(p)));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", "Policygraph",
            "version", "0.1.0",
            "description",
                "Who leads what, where and by when, in Chinese government policy documents; every"
                    + " statement with the sentence that proves it."));
    document.put("servers", List.of(Map.of("url", "/")));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", schemas));
    return document;
  }

  /** A list as a whole, in each form. */
  private static List<Plain> taken(Route route) {
    List<Plain> taken = new ArrayList<>();
    String what = route.summary() + "; all of them";
    List<Param> params = SheetRoutes.params(route);
    for (SheetFormat format : SheetFormat.values()) {
      String path = route.path() + "." + format.suffix();
      taken.add(new Plain(path, what, params, bare(format.mediaType())));
    }
    taken.add(new Plain(route.path() + ".json", what, params, "application/json"));
    return taken;
  }

  private static List<Plain> plain() {
    List<Plain> plain = new ArrayList<>();
    plain.add(
        new Plain(
            "/api/policies/{id}/text",
            "the source text as read, in which evidence counts",
            List.of(),
            "text/plain"));
    plain.add(
        new Plain(
            "/api/graph",
            "the whole graph, in the form that Accept asks for",
            GraphRoutes.PARAMS,
            bare(GraphFormat.JSONLD.mediaType())));
    for (GraphFormat format : GraphFormat.values()) {
      String path = "/api/graph." + format.suffix();
      plain.add(new Plain(path, "the whole graph", GraphRoutes.PARAMS, bare(format.mediaType())));
    }
    for (ExcerptFormat format : ExcerptFormat.values()) {
      plain.add(
          new Plain(
              ListRoutes.path(format),
              "a reading list as a text with references, or as references",
              ListRoutes.PARAMS,
              bare(format.mediaType())));
    }
    for (GraphFormat format : NeighbourhoodRoutes.FORMATS) {
      plain.add(
          new Plain(
              NeighbourhoodRoutes.path(format),
              "the graph around a node: what is opened with all that it is tied to",
              NeighbourhoodRoutes.PARAMS,
              bare(format.mediaType())));
    }
    plain.add(
        new Plain(
            "/feeds/ask.atom",
            "the answer to a question as a feed",
            Filters.ofQuestion(),
            "application/atom+xml"));
    plain.add(
        new Plain(
            "/feeds/ask.ics",
            "the deadlines of what a question asks for as a calendar",
            Filters.ofQuestion(),
            "text/calendar"));
    List<Param> filters = new ArrayList<>(Filters.PARAMS);
    filters.add(Param.text("lang", "zh or en"));
    plain.add(
        new Plain(
            "/feeds/deadlines.ics",
            "deadlines of measures as a calendar",
            filters,
            "text/calendar"));
    plain.add(
        new Plain(
            "/opensearch.xml",
            "what a browser needs to ask here from its own bar",
            List.of(),
            "application/opensearchdescription+xml"));
    plain.add(
        new Plain(
            "/opensearch/suggest",
            "completions as the bar of a browser takes them",
            List.of(Param.text("q", "what is typed")),
            "application/x-suggestions+json"));
    plain.add(new Plain("/metrics", "what Prometheus reads", List.of(), "text/plain"));
    plain.add(new Plain("/api/docs", "this description as a page", List.of(), "text/html"));
    return List.copyOf(plain);
  }

  private static String bare(String mediaType) {
    return mediaType.split(";", 2)[0];
  }

  private static Map<String, Object> operations(Plain plain) {
    Map<String, Object> operations = new LinkedHashMap<>();
    operations.put("get", operation(plain));
    if (plain.path().startsWith(NOTED)) {
      Map<String, Object> noted = operation(plain);
      noted.put("operationId", "noted" + name(plain.path()));
      noted.put("requestBody", notes());
      operations.put("post", noted);
    }
    return operations;
  }

  private static Map<String, Object> notes() {
    String what = "a JSON object of texts by the ids of measures; they are kept nowhere";
    Map<String, Object> field = Map.of("type", "string", "description", what);
    Map<String, Object> form =
        Map.of("type", "object", "properties", Map.of(ReadingList.NOTES, field));
    return Map.of("content", Map.of("application/x-www-form-urlencoded", Map.of("schema", form)));
  }

  private static Map<String, Object> operation(Plain plain) {
    Map<String, Object> operation = described(plain.path(), plain.summary(), plain.params());
    operation.put(
        "responses",
        Map.of(
            "200",
            Map.of("description", plain.summary(), "content", Map.of(plain.type(), Map.of())),
            "default",
            response("what is wrong", "application/problem+json", "Problem")));
    return operation;
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation = described(route.path(), route.summary(), route.params());
    operation.put(
        "responses",
        Map.of(
            "200", response(route.summary(), "application/json", route.returns()),
            "default", response("what is wrong", "application/problem+json", "Problem")));
    return operation;
  }

  private static Map<String, Object> described(String path, String summary, List<Param> params) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    Matcher inPath = IN_PATH.matcher(path);
    while (inPath.find()) {
      parameters.add(
          Map.of(
              "name",
              inPath.group(1),
              "in",
              "path",
              "required",
              true,
              "schema",
              Map.of("type", "string")));
    }
    for (Param param : params) {
      parameters.add(
          Map.of(
              "name", param.name(),
              "in", "query",
              "description", param.meaning(),
              "schema", Map.of("type", param.kind())));
    }
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", name(path));
    operation.put("summary", summary);
    operation.put("parameters", parameters);
    return operation;
  }

  private static Map<String, Object> response(String what, String type, String schema) {
    return Map.of(
        "description",
        what,
        "content",
        Map.of(type, Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema))));
  }

  /** /api/measures/{id} is getMeasuresId. */
  private static String name(String path) {
    StringBuilder name = new StringBuilder("get");
    for (String part : path.split("[^A-Za-z]+", -1)) {
      if (!part.isEmpty() && !part.equals("api")) {
        name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return name.toString();
  }
}
