package policygraph.web.views;

import java.util.List;
import policygraph.graph.GraphReader;
import policygraph.model.Selection;
import policygraph.web.Param;
import policygraph.web.Request;

/** The measures below one heading of a policy. */
public final class SectionMeasures {
  public static final Param PARAM =
      Param.text("section", "a heading of a policy, by id: the measures below it");

  private SectionMeasures() {}

  /** A selection, narrowed to the section that a request names, if it names one. */
  public static Selection within(Request request, GraphReader graph, Selection selection) {
    return request
        .text("section")
        .<Selection>map(
            section ->
                new Selection.And(
                    List.of(selection, new Selection.ByIds(graph.measureIdsOfSection(section)))))
        .orElse(selection);
  }
}
