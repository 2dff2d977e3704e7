package policygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values of a query, kept out of its text. Equal shapes of queries get equal names. */
final class CypherParameters {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Takes a value and returns how to write it in the query, such as {@code $body1}. */
  String add(String name, Object value) {
    String numbered = name + (values.size() + 1);
    values.put(numbered, value);
    return "$" + numbered;
  }

  Map<String, Object> map() {
    return values;
  }
}
