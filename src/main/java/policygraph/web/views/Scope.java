package policygraph.web.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.question.Catalogue;
import policygraph.web.Filters;
import policygraph.web.Param;
import policygraph.web.Request;

/**
 * Which measures a view looks at, and the same as parameters of lists of measures, so that every
 * number leads to the sentences that it counts.
 */
public record Scope(Selection selection, Query query) {
  private static final Set<String> NAMES =
      Set.of("of", "year", "policy", "region", "industry", "enterprise", "status", "strength", "q");

  /** The parameters that views share with lists of measures. */
  public static final List<Param> PARAMS =
      Filters.PARAMS.stream().filter(p -> NAMES.contains(p.name())).toList();

  /** A body and its part in measures: for views whose own numbers are of no other body. */
  static final List<Param> BODY =
      Filters.PARAMS.stream().filter(p -> Set.of("agency", "role").contains(p.name())).toList();

  public static Scope of(Request request, Catalogue catalogue) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Param param : Filters.PARAMS) {
      request.text(param.name()).ifPresent(value -> given.put(param.name(), value));
    }
    return new Scope(new Filters(catalogue).selection(request), new Query(given));
  }

  /** These parameters and others. */
  public static List<Param> and(Param... more) {
    List<Param> all = new ArrayList<>(PARAMS);
    all.addAll(List.of(more));
    return all;
  }

  /** The shared parameters, those of a body, and others. */
  static List<Param> ofBody(Param... more) {
    List<Param> all = new ArrayList<>(PARAMS);
    all.addAll(BODY);
    all.addAll(List.of(more));
    return all;
  }

  /** The list of this view's measures that some more parameters narrow: name, value, … */
  public String measures(Object... more) {
    Query narrowed = query;
    for (int i = 0; i < more.length; i += 2) {
      narrowed = narrowed.with(String.valueOf(more[i]), more[i + 1]);
    }
    return narrowed.at("/measures");
  }

  /** A choice of a form: what is sent, and what people read. */
  public record Choice(String value, String name) {}

  /** The provinces that the policies are of, and the places below them that have policies. */
  public static List<Choice> places(Catalogue catalogue) {
    Map<String, Region> places = new TreeMap<>();
    for (PolicyRef policy : catalogue.policies()) {
      Region region = policy.region();
      if (region != null && region.code() != null) {
        places.put(region.code(), region);
        Region province = catalogue.entities().place(region.code().substring(0, 2) + "0000");
        if (province != null && province.code() != null) {
          places.put(province.code(), province);
        }
      }
    }
    return places.values().stream()
        .map(place -> new Choice(place.id(), indent(place) + place.name()))
        .toList();
  }

  private static String indent(Region place) {
    return switch (place.level()) {
      case "市" -> "　";
      case "县" -> "　　";
      default -> "";
    };
  }

  /** The years in which the policies were issued, the last first. */
  public static List<String> years(Catalogue catalogue) {
    return catalogue.policies().stream()
        .map(PolicyRef::date)
        .filter(java.util.Objects::nonNull)
        .map(date -> Integer.toString(date.year()))
        .collect(Collectors.toCollection(java.util.TreeSet::new))
        .descendingSet()
        .stream()
        .toList();
  }
}
