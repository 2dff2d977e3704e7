package policygraph.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas of what the API answers: the table {@code schemas.tsv}. */
final class Schemas {
  private static final List<String> PLAIN =
      List.of("string", "integer", "number", "boolean", "object");

  private Schemas() {}

  /** Schemas by name. */
  static Map<String, Object> load() {
    Map<String, Object> schemas = new LinkedHashMap<>();
    try (InputStream in = Schemas.class.getResourceAsStream("/policygraph/schemas.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: policygraph/schemas.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
      Map<String, List<String>> required = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          boolean optional = cells[1].endsWith("?");
          String field = optional ? cells[1].substring(0, cells[1].length() - 1) : cells[1];
          properties
              .computeIfAbsent(cells[0], name -> new LinkedHashMap<>())
              .put(field, described(type(cells[2]), cells[3]));
          List<String> always = required.computeIfAbsent(cells[0], name -> new ArrayList<>());
          if (!optional) {
            always.add(field);
          }
        }
      }
      properties.forEach(
          (name, fields) ->
              schemas.put(
                  name,
                  Map.of("type", "object", "properties", fields, "required", required.get(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return schemas;
  }

  private static Map<String, Object> described(Map<String, Object> type, String meaning) {
    Map<String, Object> schema = new LinkedHashMap<>(type);
    schema.put("description", meaning);
    return schema;
  }

  private static Map<String, Object> type(String type) {
    if (type.endsWith("?")) {
      Map<String, Object> held = type(type.substring(0, type.length() - 1));
      return Map.of("anyOf", List.of(held, Map.of("type", "null")));
    }
    if (type.endsWith("[]")) {
      return Map.of("type", "array", "items", type(type.substring(0, type.length() - 2)));
    }
    if (type.endsWith("{}")) {
      return Map.of(
          "type", "object", "additionalProperties", type(type.substring(0, type.length() - 2)));
    }
    if (type.contains("|")) {
      return Map.of("type", "string", "enum", List.of(type.split("\\|", -1)));
    }
    return PLAIN.contains(type)
        ? Map.of("type", type)
        : Map.of("$ref", "#/components/schemas/" + type);
  }
}
