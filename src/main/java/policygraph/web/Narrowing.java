package policygraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.FacetCount;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.PolicyRef;
import policygraph.question.Catalogue;

/**
 * What narrows a list of measures: the filters that hold, each with the link that lifts it, and the
 * facets, each value with the link that sets it.
 *
 * @param chosen filters that hold
 * @param facets those with more than one value
 */
public record Narrowing(List<Chosen> chosen, List<Facet> facets) {
  /** Values of a facet that are shown; the rest is reached by narrowing further. */
  private static final int SHOWN = 8;

  /** A filter that holds; {@code without} is the state without it. */
  public record Chosen(String kind, String name, Address without) {}

  /** One way to narrow. */
  public record Facet(String name, List<Value> values) {}

  /** A value with how many measures have it, and the state that has only these. */
  public record Value(String name, long count, Address with) {}

  /** A facet and the parameter that it sets. */
  private record Kind(String facet, String parameter) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("policy", "policy"),
          new Kind("lead", "agency"),
          new Kind("agency", "agency"),
          new Kind("industry", "industry"),
          new Kind("region", "region"),
          new Kind("year", "year"),
          new Kind("strength", "strength"),
          new Kind("status", "status"));

  /**
   * @param counts values per facet
   * @param total how many measures there are: a value that all have does not narrow
   */
  static Narrowing of(
      Address here, View view, Catalogue names, Map<String, List<FacetCount>> counts, long total) {
    List<Chosen> chosen = new ArrayList<>();
    for (Param param : Filters.PARAMS) {
      String value = here.get(param.name());
      if (!value.isEmpty() && !param.name().equals("q") && !param.name().equals("role")) {
        String[] lifted =
            param.name().equals("agency")
                ? new String[] {"agency", "role"}
                : new String[] {param.name()};
        chosen.add(
            new Chosen(
                kind(param.name(), here, view),
                name(param.name(), value, view, names),
                here.without(lifted)));
      }
    }
    List<Facet> facets = new ArrayList<>();
    for (Kind kind : KINDS) {
      if (here.get(kind.parameter()).isEmpty()) {
        List<Value> values =
            counts.getOrDefault(kind.facet(), List.of()).stream()
                .filter(c -> c.count() < total)
                .limit(SHOWN)
                .map(c -> value(kind.facet(), kind.parameter(), c, here, view))
                .toList();
        if (!values.isEmpty()) {
          facets.add(new Facet(view.t("facet." + kind.facet()), values));
        }
      }
    }
    return new Narrowing(chosen, facets);
  }

  private static Value value(
      String facet, String parameter, FacetCount count, Address here, View view) {
    Address with = here.with(parameter, count.value());
    return new Value(
        facet.equals("status") || facet.equals("strength")
            ? view.t(facet + "." + count.value())
            : count.name(),
        count.count(),
        facet.equals("lead") ? with.with("role", "lead") : with);
  }

  private static String kind(String parameter, Address here, View view) {
    if (parameter.equals("agency") && !here.get("role").isEmpty()) {
      return view.t("role." + here.get("role"));
    }
    return view.has("facet." + parameter) ? view.t("facet." + parameter) : parameter;
  }

  private static String name(String parameter, String value, View view, Catalogue names) {
    if (parameter.equals("status") || parameter.equals("strength")) {
      String key = parameter + "." + value;
      return view.has(key) ? view.t(key) : value;
    }
    if (parameter.equals("policy")) {
      return names.policies().stream()
          .filter(p -> p.id().equals(value))
          .map(PolicyRef::title)
          .findFirst()
          .orElse(value);
    }
    return names
        .entities()
        .byId(value)
        .map(EntityDirectory.Entry::entity)
        .map(policygraph.model.Entity::name)
        .orElse(value);
  }
}
