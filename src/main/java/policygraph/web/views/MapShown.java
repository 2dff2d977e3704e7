package policygraph.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.Coverage;
import policygraph.model.Region;

/**
 * Measures by place.
 *
 * @param named whether measures count that name the place; else those of its own policies
 * @param place whose parts are shown, or null for the whole state
 * @param above the place and what it is part of, outermost first
 * @param sum of the place itself, or null
 * @param tiles the most measures first
 * @param elsewhere policies that are no place's: central ones, and those whose place is not known
 */
public record MapShown(
    Scope scope,
    boolean named,
    @Nullable Region place,
    List<Region> above,
    @Nullable Sum sum,
    List<Tile> tiles,
    int elsewhere,
    Coverage coverage)
    implements Shown {
  private static final int SHADES = 5;

  /**
   * How many measures a place has.
   *
   * @param own of or about just this place
   * @param all with those of its parts
   * @param policies that the measures are of; 0 where measures count that name the place
   */
  public record Sum(int own, int all, int policies) {
    Sum plus(Sum other) {
      return new Sum(own + other.own, all + other.all, policies + other.policies);
    }
  }

  public record Tile(Region region, Sum sum) {}

  /** 0 for none, else 1 to 5 by the share of the greatest, in equal steps of its root. */
  public int shade(Tile tile) {
    int most = tiles.stream().mapToInt(t -> t.sum().all()).max().orElse(0);
    return tile.sum().all() == 0
        ? 0
        : (int)
            Math.clamp(Math.ceil(SHADES * Math.sqrt((double) tile.sum().all() / most)), 1, SHADES);
  }

  /** Column and row of a province in the grid, or null. */
  public static ProvinceGrid.@Nullable Place at(Tile tile) {
    return ProvinceGrid.at(tile.region().code());
  }

  public static String brief(Tile tile) {
    List<String> aliases = tile.region().aliases();
    String name = tile.region().name();
    return aliases.stream()
        .filter(a -> a.length() >= 2 && name.startsWith(a.substring(0, 1)))
        .min(java.util.Comparator.comparingInt(String::length))
        .orElse(name);
  }

  /** The measures behind a place's number; {@code own} leaves out those of its parts. */
  public String measures(Region region, boolean own) {
    String name = named ? "region" : "of";
    return named
        ? scope.measures(name, region.id(), "inNames", "false", "parts", own ? "false" : "")
        : scope.measures(name, region.id());
  }

  public boolean hasParts(Tile tile) {
    return !tile.region().level().equals("县");
  }

  @Override
  public Table table() {
    return new Table(
        List.of("place", "placeId", "code", "own", "withParts", "policies"),
        tiles.stream()
            .map(
                t ->
                    Table.row(
                        t.region().name(),
                        t.region().id(),
                        t.region().code(),
                        t.sum().own(),
                        t.sum().all(),
                        named ? null : t.sum().policies()))
            .toList());
  }
}
