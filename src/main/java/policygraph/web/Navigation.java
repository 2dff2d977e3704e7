package policygraph.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of what the head of every page leads to. A page that is not named here is not there.
 */
public final class Navigation {
  /** Where in the head a link stands. */
  public enum Group {
    /** Always in sight. */
    MAIN,
    /** In the menu of views. */
    VIEWS
  }

  /**
   * One link.
   *
   * @param path of the page, without a query
   * @param key of its name among the words of the pages
   */
  private record Entry(Group group, String path, String key) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(Group.MAIN, "/policies", "nav.policies"),
          new Entry(Group.MAIN, "/search", "nav.search"),
          new Entry(Group.MAIN, "/list", "nav.list"),
          new Entry(Group.MAIN, "/add", "nav.addShort"),
          new Entry(Group.VIEWS, "/views/matrix", "nav.matrix"),
          new Entry(Group.VIEWS, "/views/graph", "nav.graph"),
          new Entry(Group.VIEWS, "/views/targets", "nav.targets"),
          new Entry(Group.VIEWS, "/views/timeline", "nav.timeline"),
          new Entry(Group.VIEWS, "/views/map", "nav.map"),
          new Entry(Group.VIEWS, "/views/cowork", "nav.cowork"),
          new Entry(Group.VIEWS, "/views/overlaps", "nav.overlaps"),
          new Entry(Group.VIEWS, "/views/lineage", "nav.lineage"),
          new Entry(Group.VIEWS, "/views/orphans", "nav.orphans"));

  private Navigation() {}

  /** The links of a group, in the language of a page, with the one that leads to it marked. */
  public static List<View.Link> links(Group group, View view) {
    List<View.Link> links = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      if (entry.group() == group) {
        links.add(new View.Link(entry.path(), view.t(entry.key()), view.isAt(entry.path())));
      }
    }
    return links;
  }
}
