package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a state of a page, from which the links to other states are made. Immutable; its
 * text is the link.
 */
public record Address(String path, Map<String, String> parameters) {
  /** What says nothing of what is shown, and is left out of links. */
  private static final List<String> PASSING = List.of("lang", "page");

  public Address {
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Where a request stands, without the page of its list. */
  static Address of(Request request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request
        .context()
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!PASSING.contains(name) && !values.getFirst().isBlank()) {
                parameters.put(name, values.getFirst().strip());
              }
            });
    return new Address(request.context().path(), parameters);
  }

  public String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  public Address with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new Address(path, changed);
  }

  public Address without(String... names) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.keySet().removeAll(List.of(names));
    return new Address(path, changed);
  }

  /** The same parameters at another path. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** Links to the pages of a list around one of them. */
  public List<View.Link> pages(long total, int page, int size) {
    int last = (int) Math.max(1, (total + size - 1) / size);
    List<View.Link> links = new java.util.ArrayList<>();
    for (int number = 1; number <= last && last > 1; number++) {
      if (number == 1 || number == last || Math.abs(number - page) <= 3) {
        String text = Integer.toString(number);
        links.add(
            new View.Link(
                (number == 1 ? this : with("page", text)).toString(), text, number == page));
      }
    }
    return links;
  }

  @Override
  public String toString() {
    return path
        + (parameters.isEmpty() ? "" : "?")
        + parameters.entrySet().stream()
            .map(e -> View.url(e.getKey()) + "=" + View.url(e.getValue()))
            .collect(Collectors.joining("&"));
  }
}
