package policygraph.web.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.model.PolicyRef;
import policygraph.question.Catalogue;

/**
 * A filter in force, said in words.
 *
 * @param kind what it filters by
 * @param value what it asks for
 * @param without the page without it
 */
public record FilterChip(String kind, String value, String without) {

  /**
   * The filters of a page.
   *
   * @param names those that are said
   */
  static List<FilterChip> of(
      Query query, Set<String> names, String path, Words words, Catalogue catalogue) {
    List<FilterChip> chips = new ArrayList<>();
    for (Map.Entry<String, String> given : query.values().entrySet()) {
      String name = given.getKey();
      if (names.contains(name)) {
        String kind = words.t("filter." + name);
        String without = query.without(name, "page").at(path);
        chips.add(new FilterChip(kind, said(name, given.getValue(), words, catalogue), without));
      }
    }
    return chips;
  }

  private static String said(String name, String value, Words words, Catalogue catalogue) {
    String constant = "filter." + name + "." + value;
    return words.has(constant)
        ? words.t(constant)
        : Arrays.stream(value.split("\\|", -1))
            .map(part -> nameOf(part, catalogue))
            .collect(Collectors.joining("、"));
  }

  private static String nameOf(String value, Catalogue catalogue) {
    return catalogue
        .entities()
        .byId(value)
        .map(entry -> entry.entity().name())
        .or(
            () ->
                catalogue.policies().stream()
                    .filter(p -> p.id().equals(value))
                    .map(PolicyRef::title)
                    .findFirst())
        .orElse(value);
  }
}
