package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The API's description, made of the table of routes. */
final class OpenApi {
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

  private OpenApi() {}

  /** An OpenAPI 3.1 document. */
  static Map<String, Object> of(List<Route> routes, Map<String, Object> schemas) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      paths.put(route.path(), Map.of("get", operation(route)));
    }
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

  private static Map<String, Object> operation(Route route) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    Matcher inPath = IN_PATH.matcher(route.path());
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
    for (Param param : route.params()) {
      parameters.add(
          Map.of(
              "name", param.name(),
              "in", "query",
              "description", param.meaning(),
              "schema", Map.of("type", param.kind())));
    }
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", name(route.path()));
    operation.put("summary", route.summary());
    operation.put("parameters", parameters);
    operation.put(
        "responses",
        Map.of(
            "200", response(route.summary(), "application/json", route.returns()),
            "default", response("what is wrong", "application/problem+json", "Problem")));
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
