package policygraph.web.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.Coverage;
import policygraph.question.Catalogue;
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
    Query whole = query.without("lang", "page");
    String api = "/api/views/" + name;
    Query sheet = whole.with("lang", words.chinese() ? "zh" : "en");
    return List.of(
        new View.Link(sheet.with("bom", 1).at(api + ".csv"), "CSV", false),
        new View.Link(sheet.at(api + ".xlsx"), "XLSX", false),
        new View.Link(whole.at(api + ".json"), "JSON", false));
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
