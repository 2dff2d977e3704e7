package policygraph.web.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.graph.view.CoWork;
import policygraph.graph.view.RankedBody;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.web.Filters;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Request;

/** Which bodies have a part in the same measures, over all documents or around one body. */
final class CoWorkInsight implements Insight {
  /** Bodies that are compared: the busiest; the rest have little in common with anybody. */
  private static final int BUSIEST = 600;

  private static final int SHOWN = 40;

  private final Library library;

  CoWorkInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "cowork";
  }

  @Override
  public String summary() {
    return "pairs of bodies and at how many measures both have a part";
  }

  @Override
  public List<Param> params() {
    return Scope.and(
        Param.text("focus", "only pairs with this body, by id or name"),
        new Param("top", "integer", "bodies in the network, 10 to 120"),
        Param.text("only", "bodies: leaves out sets of bodies and names not in the lexicon"));
  }

  @Override
  public CoWorkShown show(Request request) {
    var catalogue = library.snapshot().get().catalogue();
    Scope scope = Scope.of(request, catalogue);
    CoWork all = library.graph().coWork(scope.selection(), BUSIEST);
    Map<String, RankedBody> bodies = new HashMap<>();
    boolean only = request.text("only").isPresent();
    for (RankedBody body : all.bodies()) {
      String note = Bodies.note(body.body());
      if (!only || !(note.equals("collective") || note.equals("unverified"))) {
        bodies.put(body.body().id(), body);
      }
    }
    List<Entity> focus = new ArrayList<>();
    request
        .text("focus")
        .ifPresent(
            name ->
                new Filters(catalogue)
                    .ids(name, e -> e instanceof Agency)
                    .forEach(
                        id -> catalogue.entities().byId(id).ifPresent(e -> focus.add(e.entity()))));
    Set<String> around = new LinkedHashSet<>(focus.stream().map(Entity::id).toList());
    List<CoWorkShown.Pair> pairs = new ArrayList<>();
    for (CoWork.Tie tie : all.ties()) {
      RankedBody first = bodies.get(tie.first());
      RankedBody second = bodies.get(tie.second());
      boolean wanted =
          around.isEmpty() || around.contains(tie.first()) || around.contains(tie.second());
      if (first != null && second != null && wanted) {
        pairs.add(new CoWorkShown.Pair(first, second, tie.measures()));
      }
    }
    return new CoWorkShown(
        scope,
        focus,
        pairs,
        request.number("top", SHOWN, 10, 120),
        library.graph().coverage(scope.selection()));
  }
}
