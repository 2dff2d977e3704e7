package policygraph.web.views;

import java.util.List;
import policygraph.model.Region;
import policygraph.search.overlap.Overlap;
import policygraph.search.overlap.Overlaps;
import policygraph.web.Filters;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Request;

/** Pairs of sentences that seem to want one thing differently. */
final class OverlapsInsight implements Insight {
  private final Library library;
  private final Overlaps overlaps;

  OverlapsInsight(Library library) {
    this.library = library;
    this.overlaps = new Overlaps(library.graph());
  }

  @Override
  public String name() {
    return "overlaps";
  }

  @Override
  public String summary() {
    return "pairs of measures of different policies that seem to set different values or leads for"
        + " the same thing; to be checked by reading both sentences";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.text("kind", "value or lead: what differs"),
        Param.text("places", "same, or within: a place and one above it"),
        Param.text("of", "a place, by id, name or code, its parts included"),
        Param.PAGE);
  }

  @Override
  public OverlapsShown show(Request request) {
    var catalogue = library.snapshot().get().catalogue();
    String kind = request.oneOf("kind", Overlap.Kind.class).map(Enum::name).orElse("");
    String places = request.oneOf("places", Overlap.Places.class).map(Enum::name).orElse("");
    List<String> codes =
        request
            .text("of")
            .map(
                given ->
                    new Filters(catalogue)
                        .ids(given, Region.class::isInstance).stream()
                            .flatMap(id -> catalogue.entities().byId(id).stream())
                            .map(entry -> String.valueOf(((Region) entry.entity()).code()))
                            .toList())
            .orElse(List.of());
    List<Overlap> all = overlaps.all(catalogue.policies());
    List<Overlap> rows =
        all.stream()
            .filter(o -> kind.isEmpty() || o.kind().name().equals(kind))
            .filter(o -> places.isEmpty() || o.same().name().equals(places))
            .filter(
                o ->
                    request.text("of").isEmpty()
                        || codes.stream()
                            .anyMatch(
                                code ->
                                    OverlapsShown.isIn(o.first(), code)
                                        || OverlapsShown.isIn(o.second(), code)))
            .toList();
    return new OverlapsShown(
        all, rows, request.page(), library.graph().coverage(new policygraph.model.Selection.All()));
  }
}
