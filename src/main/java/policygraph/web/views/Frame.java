package policygraph.web.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.graph.view.Coverage;
import policygraph.question.Catalogue;
import policygraph.web.Address;
import policygraph.web.Filters;
import policygraph.web.Param;
import policygraph.web.TakeAlong;
import policygraph.web.View;

/**
 * What the page of every view has around its own content.
 *
 * @param name of the view
 * @param query the page's parameters
 */
public record Frame(
    String name, View view, Words words, Query query, Shown shown, Catalogue catalogue) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public String t(String key, Object... values) {
    return words.t(key, values);
  }

  /** Where charts come from, to be fetched while the page is still read. */
  public String chartLibrary() {
    return ChartLibrary.PATH;
  }

  public String path() {
    return "/views/" + name;
  }

  /** This page with parameters changed: name, value, …; an empty value takes one away. */
  public String here(Object... changes) {
    Query changed = query.without("page");
    for (int i = 0; i < changes.length; i += 2) {
      changed = changed.with(String.valueOf(changes[i]), changes[i + 1]);
    }
    return changed.at(path());
  }

  /** Another view with the same measures in sight. */
  public String to(String other, Object... changes) {
    Query kept = Query.NONE;
    for (var param : Scope.PARAMS) {
      kept = kept.with(param.name(), query.get(param.name()));
    }
    for (int i = 0; i < changes.length; i += 2) {
      kept = kept.with(String.valueOf(changes[i]), changes[i + 1]);
    }
    return kept.at("/views/" + other);
  }

  /** The view's table to take along, in the language of the page. */
  public List<View.Link> take() {
    return TakeAlong.list(view, new Address("/api/views/" + name, query.without("page").values()));
  }

  /** Filters that have come with the address and have no field in the form. */
  private static final Set<String> WITHOUT_FIELD =
      Set.of("agency", "role", "region", "industry", "enterprise", "policy", "status", "strength");

  public List<FilterChip> chips() {
    // A policy whose sections are shown is named above them.
    Query said = query.has("by") ? query.without("policy") : query;
    return FilterChip.of(said, WITHOUT_FIELD, path(), words, catalogue);
  }

  /** The measures in sight whose text is lost. */
  public String missing(boolean scoped) {
    Query kept = Query.NONE;
    if (scoped) {
      for (Param param : Filters.PARAMS) {
        kept = kept.with(param.name(), query.get(param.name()));
      }
    }
    return kept.with("status", "missing").at("/measures");
  }

  /** The same, to be kept when the form is sent. */
  public Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>(query.values());
    kept.keySet().retainAll(WITHOUT_FIELD);
    return kept;
  }

  public Coverage coverage() {
    return shown.coverage();
  }

  public List<Scope.Choice> places() {
    return Scope.places(catalogue);
  }

  public List<String> years() {
    return Scope.years(catalogue);
  }

  /** The chart's data as JSON that can stand in a script element; "" where there is no chart. */
  public String chart() {
    Map<String, Object> chart = shown.chart(words);
    if (chart.isEmpty()) {
      return "";
    }
    try {
      return JSON.writeValueAsString(chart).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Links to the pages of a list around the one that is shown. */
  public List<View.Link> pages(long total, int page, int size) {
    long last = (total + size - 1) / size;
    List<View.Link> links = new java.util.ArrayList<>();
    for (long p = 1; p <= last; p++) {
      if (p == 1 || p == last || Math.abs(p - page) <= 3) {
        links.add(new View.Link(here("page", p == 1 ? "" : p), Long.toString(p), p == page));
      }
    }
    return links.size() > 1 ? links : List.of();
  }
}
