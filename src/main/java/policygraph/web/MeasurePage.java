package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import policygraph.graph.view.PolicySummary;
import policygraph.index.PassageHit;
import policygraph.model.FiledMeasure;
import policygraph.model.Selection;

/** The page of one measure: its evidence, how to cite it, and what says something like it. */
final class MeasurePage {
  /** Measures of other policies that are shown beside one. */
  private static final int SIMILAR = 6;

  private final Library library;
  private final Templates templates;

  MeasurePage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void show(Context context) {
    Request request = new Request(context, List.of(Param.text("lang", "language of the page")));
    String id = request.path("id");
    FiledMeasure filed = library.graph().measure(id).orElseThrow(() -> Problem.notFound(id));
    PolicySummary policy = library.graph().policySummary(filed.policy().id()).orElseThrow();
    templates.show(
        context,
        "measure.jte",
        Map.of(
            "shown", MeasureView.of(filed),
            "citation", Reference.of(filed.policy(), policy.issuers(), filed.measure().label()),
            "similar", similar(filed)));
  }

  private List<MeasureView> similar(FiledMeasure filed) {
    Selection elsewhere = new Selection.Not(new Selection.InPolicy(List.of(filed.policy().id())));
    List<String> ids =
        library.index().similar(filed.measure().id(), elsewhere, SIMILAR).stream()
            .map(PassageHit::passage)
            .map(p -> p.measureId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<MeasureView> similar = new ArrayList<>();
    library.graph().measures(ids).forEach(m -> similar.add(MeasureView.of(m)));
    return similar;
  }
}
