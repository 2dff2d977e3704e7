package policygraph.web.views;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import policygraph.web.View;

/**
 * The parameters of a URL, to make other URLs of: every state of a view is one.
 *
 * @param values in the order in which they stand
 */
public record Query(Map<String, String> values) {
  public static final Query NONE = new Query(Map.of());

  public Query {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same with a parameter set, or without it where the value is empty. */
  public Query with(String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    String text = String.valueOf(value);
    if (text.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, text);
    }
    return new Query(changed);
  }

  public Query without(String... names) {
    Query changed = this;
    for (String name : names) {
      changed = changed.with(name, "");
    }
    return changed;
  }

  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A path with these parameters. */
  public String at(String path) {
    return values.isEmpty()
        ? path
        : values.entrySet().stream()
            .map(e -> View.url(e.getKey()) + "=" + View.url(e.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
