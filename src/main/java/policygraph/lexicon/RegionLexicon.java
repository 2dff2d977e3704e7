package policygraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/**
 * Divisions of province, prefecture and county level, and areas that are no divisions, by code, id
 * and name. Immutable.
 */
public final class RegionLexicon {
  private final Map<String, Region> byId = new LinkedHashMap<>();
  private final Map<String, List<Region>> byName = new HashMap<>();

  private final Set<String> known = new HashSet<>();

  private RegionLexicon() {}

  /** Reads {@code regions.tsv}, {@code areas.tsv} and {@code known-places.tsv}. */
  public static RegionLexicon load() {
    RegionLexicon lexicon = new RegionLexicon();
    Tsv.read("known-places").forEach(row -> lexicon.known.add(row.cell(0)));
    for (Tsv.Row row : Tsv.read("regions")) {
      String code = row.cell(0);
      lexicon.add(
          new Region(
              idOf(code), row.cell(1), code, row.cell(2), parentId(row.cell(3)), row.list(4)));
    }
    for (Tsv.Row row : Tsv.read("areas")) {
      lexicon.add(
          new Region(
              "r-" + row.cell(0),
              row.cell(0),
              null,
              row.cell(1),
              parentId(row.cell(2)),
              row.list(3)));
    }
    return lexicon;
  }

  private void add(Region region) {
    byId.put(region.id(), region);
    byName.computeIfAbsent(region.name(), n -> new ArrayList<>(1)).add(region);
    for (String alias : region.aliases()) {
      byName.computeIfAbsent(alias, n -> new ArrayList<>(1)).add(region);
    }
  }

  /** The id of the division with a code. */
  public static String idOf(String code) {
    return "r-" + code;
  }

  private static @Nullable String parentId(String code) {
    return code.isEmpty() ? null : idOf(code);
  }

  public Collection<Region> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Every name and alias. */
  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  public Optional<Region> byCode(String code) {
    return byId(idOf(code));
  }

  public Optional<Region> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All places that bear a name or alias. */
  public List<Region> bearing(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** Whether documents of any province use a name without saying where the place lies: 义乌. */
  public boolean isWidelyKnown(String name) {
    return known.contains(name);
  }

  /** The parent, its parent and so on, the province last. */
  public List<Region> ancestors(Region region) {
    List<Region> chain = new ArrayList<>(2);
    for (Region up = parent(region); up != null; up = parent(up)) {
      chain.add(up);
    }
    return chain;
  }

  /** Whether a place is another or lies in it. */
  public boolean contains(Region outer, Region inner) {
    return outer.equals(inner) || ancestors(inner).contains(outer);
  }

  /** The province that a place lies in; a province itself; empty for areas of several provinces. */
  public Optional<Region> province(Region region) {
    List<Region> chain = ancestors(region);
    Region top = chain.isEmpty() ? region : chain.getLast();
    return top.level().equals("省") ? Optional.of(top) : Optional.empty();
  }

  /**
   * The place that a name or alias means in a document: the nearest to {@code within} first (in it,
   * then in its prefecture, then in its province), then the only one of its rank in the state. A
   * name may be led by the names of places around it (贵州省遵义市桐梓县).
   *
   * @param within whose document it is, or null
   * @return empty where no place has the name, or several have it and nothing tells which is meant
   */
  public Optional<Region> find(String name, @Nullable Region within) {
    List<Region> bearers = bearing(name);
    if (bearers.isEmpty()) {
      return findLed(name, within);
    }
    if (within != null) {
      List<Region> outers = new ArrayList<>(List.of(within));
      outers.addAll(ancestors(within));
      for (Region outer : outers) {
        List<Region> inside = bearers.stream().filter(b -> contains(outer, b)).toList();
        if (!inside.isEmpty()) {
          return highest(inside);
        }
      }
    }
    return highest(bearers);
  }

  private Optional<Region> findLed(String name, @Nullable Region within) {
    for (int cut = name.length() - 2; cut >= 2; cut--) {
      String lead = name.substring(0, cut);
      String rest = name.substring(cut);
      Optional<Region> inner =
          bearing(lead).isEmpty()
              ? Optional.empty()
              : find(lead, within)
                  .flatMap(outer -> find(rest, outer).filter(r -> contains(outer, r)));
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  private @Nullable Region parent(Region region) {
    return region.parent() == null ? null : byId.get(region.parent());
  }

  /** The one of the highest rank, if it is alone there. */
  private static Optional<Region> highest(List<Region> regions) {
    for (String level : List.of("省", "市", "县", "区域")) {
      List<Region> ofLevel = regions.stream().filter(r -> r.level().equals(level)).toList();
      if (!ofLevel.isEmpty()) {
        return ofLevel.size() == 1 ? Optional.of(ofLevel.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
