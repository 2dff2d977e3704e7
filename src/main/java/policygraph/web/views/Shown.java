package policygraph.web.views;

import java.util.Map;
import policygraph.graph.view.Coverage;

/** What a view shows for one request: a value without any presentation. */
public interface Shown {
  /** The list that the view stands on, as a table. */
  Table table();

  /** How far it can be trusted to be all there is. */
  Coverage coverage();

  /** What the API tells beside the table. */
  default Map<String, Object> more() {
    return Map.of();
  }

  /**
   * What the view's chart is drawn from, to be written as JSON into the page; empty where the page
   * has no chart.
   *
   * @param words of the page's language
   */
  default Map<String, Object> chart(Words words) {
    return Map.of();
  }
}
