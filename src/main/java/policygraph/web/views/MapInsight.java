package policygraph.web.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.PolicyShare;
import policygraph.graph.view.RegionCount;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.Region;
import policygraph.question.Catalogue;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;

/** How many measures there are of and about each province, city and county. */
final class MapInsight implements Insight {
  private final Library library;

  MapInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "map";
  }

  @Override
  public String summary() {
    return "measures by place: of policies that the place has issued, or that name the place";
  }

  @Override
  public List<Param> params() {
    return Scope.and(
        Param.text("count", "issued (default): of the place's own policies; named: naming it"),
        Param.text("place", "the place whose parts are shown, by id or code"));
  }

  @Override
  public MapShown show(Request request) {
    Catalogue catalogue = library.snapshot().get().catalogue();
    Scope scope = Scope.of(request, catalogue);
    boolean named = request.text("count").orElse("issued").equals("named");
    Region place = request.text("place").map(given -> place(given, catalogue)).orElse(null);
    Map<String, MapShown.Sum> sums = named ? named(scope) : issued(scope, catalogue);
    List<MapShown.Tile> tiles = new ArrayList<>();
    for (EntityDirectory.Entry entry : catalogue.entities().all()) {
      if (entry.entity() instanceof Region region
          && region.code() != null
          && isPart(region, place)) {
        tiles.add(
            new MapShown.Tile(region, sums.getOrDefault(region.id(), new MapShown.Sum(0, 0, 0))));
      }
    }
    tiles.sort(
        Comparator.comparingInt((MapShown.Tile t) -> -t.sum().all())
            .thenComparing(t -> String.valueOf(t.region().code())));
    List<Region> above = new ArrayList<>();
    for (Region r = place; r != null; r = upper(r, catalogue)) {
      above.addFirst(r);
    }
    return new MapShown(
        scope,
        named,
        place,
        above,
        place == null ? null : sums.getOrDefault(place.id(), new MapShown.Sum(0, 0, 0)),
        tiles,
        named ? 0 : withoutPlace(scope),
        library.graph().coverage(scope.selection()));
  }

  private static Region place(String given, Catalogue catalogue) {
    Region coded = catalogue.entities().place(given);
    if (coded != null) {
      return coded;
    }
    return catalogue
        .entities()
        .byId(given)
        .map(EntityDirectory.Entry::entity)
        .filter(Region.class::isInstance)
        .map(Region.class::cast)
        .orElseThrow(() -> Problem.notFound("there is no place " + given));
  }

  /** Whether a region stands directly below a place; provinces stand below none. */
  private static boolean isPart(Region region, @Nullable Region place) {
    return place == null ? region.level().equals("省") : place.id().equals(region.parent());
  }

  private static @Nullable Region upper(Region region, Catalogue catalogue) {
    if (region.parent() == null) {
      return null;
    }
    return catalogue
        .entities()
        .byId(region.parent())
        .map(EntityDirectory.Entry::entity)
        .filter(e -> e instanceof Region r && r.code() != null && !r.level().equals("国家"))
        .map(Region.class::cast)
        .orElse(null);
  }

  private Map<String, MapShown.Sum> named(Scope scope) {
    Map<String, MapShown.Sum> sums = new HashMap<>();
    for (RegionCount count : library.graph().regions(scope.selection())) {
      sums.put(count.region().id(), new MapShown.Sum(count.measures(), count.withParts(), 0));
    }
    return sums;
  }

  /** Each policy counts for its place and for all that the place is part of. */
  private Map<String, MapShown.Sum> issued(Scope scope, Catalogue catalogue) {
    Map<String, MapShown.Sum> sums = new HashMap<>();
    for (PolicyShare policy : library.graph().policyShares(scope.selection())) {
      Region own = policy.policy().region();
      for (Region r = own; r != null; r = upper(r, catalogue)) {
        int measures = Math.toIntExact(policy.measures());
        sums.merge(
            r.id(),
            new MapShown.Sum(r.equals(own) ? measures : 0, measures, 1),
            MapShown.Sum::plus);
      }
    }
    return sums;
  }

  private int withoutPlace(Scope scope) {
    return (int)
        library.graph().policyShares(scope.selection()).stream()
            .filter(p -> p.policy().region() == null || p.policy().region().level().equals("国家"))
            .count();
  }
}
