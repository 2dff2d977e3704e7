package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.export.ExcerptFormat;
import policygraph.export.GraphFormat;
import policygraph.web.views.NeighbourhoodRoutes;

/** Links by which a page's list is taken along: all that it shows, and its other pages too. */
public final class TakeAlong {
  private TakeAlong() {}

  /**
   * A list as CSV that Excel opens, as a workbook and as JSON.
   *
   * @param list of the API, with the parameters of the page
   */
  public static List<View.Link> list(View view, Address list) {
    String lang = view.chinese() ? "zh" : "en";
    Address csv = list.at(list.path() + ".csv").with("bom", "1").with("lang", lang);
    Address xlsx = list.at(list.path() + ".xlsx").with("lang", lang);
    return List.of(
        link(csv, "CSV"), link(xlsx, "Excel"), link(list.at(list.path() + ".json"), "JSON"));
  }

  /** The same of an answer, with its feed and, where it stands on measures, its calendar. */
  public static List<View.Link> answer(View view, AnswerView shown) {
    List<View.Link> links = new ArrayList<>(list(view, shown.question("/api/ask")));
    if (shown.answer().understood()) {
      links.add(feed(view, shown));
      links.add(link(shown.question("/feeds/ask.ics"), view.t("take.calendar")));
    }
    return links;
  }

  /** The feed of an answer. */
  public static View.Link feed(View view, AnswerView shown) {
    return link(shown.question("/feeds/ask.atom"), view.t("take.feed"));
  }

  /**
   * Measures as a text to go on with, and as references.
   *
   * @param ids of the measures, with , between
   */
  public static List<View.Link> excerpts(View view, String ids) {
    List<View.Link> links = new ArrayList<>();
    for (ExcerptFormat format : ExcerptFormat.values()) {
      Address list = new Address(ListRoutes.path(format), Map.of(ReadingList.MEASURES.name(), ids));
      String lang = view.chinese() ? "zh" : "en";
      links.add(link(list.with("lang", lang), view.t("take." + format.suffix())));
    }
    return links;
  }

  /**
   * A part of the graph.
   *
   * @param query what the graph's view is asked
   */
  public static List<View.Link> graph(Map<String, String> query) {
    List<View.Link> links = new ArrayList<>();
    for (GraphFormat format : NeighbourhoodRoutes.FORMATS) {
      links.add(link(new Address(NeighbourhoodRoutes.path(format), query), format.title()));
    }
    return links;
  }

  /** All that the page of a policy shows, by what it is. */
  public static Map<String, List<View.Link>> policy(View view, String id) {
    Map<String, List<View.Link>> groups = new LinkedHashMap<>();
    groups.put(view.t("policy.measures"), list(view, at("/api/measures", "policy", id)));
    groups.put(view.t("part.target"), list(view, at("/api/views/targets", "policy", id)));
    groups.put(view.t("take.whole"), List.of(link(at("/api/policies/" + View.url(id)), "JSON")));
    groups.put(view.t("nav.graph"), graph(Map.of("node", id)));
    return groups;
  }

  /** All that the page of a measure shows, by what it is. */
  public static Map<String, List<View.Link>> measure(View view, String id) {
    Map<String, List<View.Link>> groups = new LinkedHashMap<>();
    List<View.Link> whole = new ArrayList<>(excerpts(view, id));
    whole.addAll(list(view, at(ListRoutes.PATH, ReadingList.MEASURES.name(), id)));
    groups.put(view.t("take.measure"), whole);
    String facts = "/api/measures/" + View.url(id);
    groups.put(view.t("take.facts"), List.of(link(at(facts), "JSON")));
    groups.put(view.t("measure.similar"), List.of(link(at(facts + "/similar"), "JSON")));
    groups.put(view.t("nav.graph"), graph(Map.of("node", id)));
    return groups;
  }

  static Address at(String path) {
    return new Address(path, Map.of());
  }

  static Address at(String path, String name, String value) {
    return new Address(path, Map.of(name, value));
  }

  static View.Link link(Address address, String text) {
    return new View.Link(address.toString(), text, false);
  }
}
