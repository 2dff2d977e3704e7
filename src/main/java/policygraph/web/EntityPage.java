package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.graph.GraphReader;
import policygraph.graph.view.DeadlineRow;
import policygraph.graph.view.EntityProfile;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Selection;

/** The page of a body, place, industry or firm: what it has to do with which measures. */
final class EntityPage {
  private static final int SHOWN = 20;
  private static final int BESIDE = 8;
  private static final Param PART = Param.text("part", "lead, responsible, cooperating or named");

  private final Library library;
  private final Templates templates;

  EntityPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void show(Context context) {
    Request request =
        new Request(
            context,
            List.of(PART, Param.text("policy", "a policy"), Param.PAGE, Param.text("lang", "")));
    String id = request.path("id");
    GraphReader graph = library.graph();
    EntityProfile profile = graph.entity(id).orElseThrow(() -> Problem.notFound(id));
    Selection within =
        request
            .text("policy")
            .<Selection>map(p -> new Selection.InPolicy(List.of(p)))
            .orElse(new Selection.All());
    Map<String, Selection> parts = EntityMeasures.selections(id);
    Map<String, Long> counts = new LinkedHashMap<>();
    parts.forEach(
        (part, selection) -> {
          long count = graph.count(both(selection, within));
          if (count > 0) {
            counts.put(part, count);
          }
        });
    String part = chosen(request.text("part").orElse(null), counts);
    Selection wanted = part == null ? null : parts.get(part);
    Page<FiledMeasure> measures =
        wanted == null
            ? new Page<>(0, 1, SHOWN, List.of())
            : graph.measures(both(wanted, within), request.page(), SHOWN);
    Selection any = both(new Selection.Or(new ArrayList<>(parts.values())), within);
    Page<TargetRow> targets = graph.targets(TargetFilter.of(any), 1, BESIDE);
    Page<DeadlineRow> deadlines = graph.deadlines(any, null, null, 1, BESIDE);
    templates.show(
        context,
        "entity.jte",
        Map.of(
            "shown",
            new EntityView(
                profile,
                Address.of(request),
                View.of(context),
                counts,
                part == null ? "" : part,
                measures,
                targets,
                deadlines)));
  }

  /** The part that is asked for, else the first that there is. */
  private static @Nullable String chosen(@Nullable String wanted, Map<String, Long> counts) {
    if (wanted != null && counts.containsKey(wanted)) {
      return wanted;
    }
    return counts.keySet().stream().findFirst().orElse(null);
  }

  private static Selection both(Selection one, Selection other) {
    return other instanceof Selection.All ? one : new Selection.And(List.of(one, other));
  }
}
