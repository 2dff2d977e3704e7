package policygraph.web;

import java.util.function.Supplier;
import policygraph.graph.GraphReader;
import policygraph.index.PassageIndex;
import policygraph.search.Answerer;
import policygraph.search.Snapshot;

/**
 * What the routes and pages read from.
 *
 * @param snapshot what the graph knew when it was last written
 */
public record Library(
    GraphReader graph, PassageIndex index, Answerer answerer, Supplier<Snapshot> snapshot) {

  /** The filters of lists, by the names that are known now. */
  public Filters filters() {
    return new Filters(snapshot.get().catalogue());
  }
}
