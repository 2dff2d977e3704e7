package policygraph.web;

import java.util.ArrayList;
import java.util.List;

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
        new View.Link(csv.toString(), "CSV", false),
        new View.Link(xlsx.toString(), "Excel", false),
        new View.Link(list.at(list.path() + ".json").toString(), "JSON", false));
  }

  /** The same of an answer, with its feed and, where it stands on measures, its calendar. */
  public static List<View.Link> answer(View view, AnswerView shown) {
    List<View.Link> links = new ArrayList<>(list(view, shown.question("/api/ask")));
    if (shown.answer().understood()) {
      links.add(feed(view, shown));
      String calendar = shown.question("/feeds/ask.ics").toString();
      links.add(new View.Link(calendar, view.t("take.calendar"), false));
    }
    return links;
  }

  /** The feed of an answer. */
  public static View.Link feed(View view, AnswerView shown) {
    String feed = shown.question("/feeds/ask.atom").toString();
    return new View.Link(feed, view.t("take.feed"), false);
  }
}
