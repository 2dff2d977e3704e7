package policygraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policygraph.model.Agency;
import policygraph.model.Region;

/**
 * The names that a reader may use for a body: 贵州省能源局 is also 省能源局, 贵州能源局 and 能源局, and 贵州省人民政府办公厅 is
 * also 省政府办公厅.
 */
final class ShortNames {
  private ShortNames() {}

  /**
   * @param places the region whose body it is and the same region's other names; empty where
   *     unknown
   */
  static Set<String> of(Agency agency, List<Region> places) {
    Set<String> names = new LinkedHashSet<>();
    List<String> given = new ArrayList<>(agency.aliases());
    given.addFirst(agency.name());
    for (String name : given) {
      names.add(name);
      for (Region place : places) {
        addShortened(name, place, names);
      }
      if (name.startsWith("中国人民银行")) {
        names.add(name.substring(2));
        names.add("人行" + name.substring(6));
      }
      for (String state : List.of("中华人民共和国", "国家")) {
        if (name.startsWith(state) && agency.regionCode() == null) {
          addStem(name.substring(state.length()), names);
        }
      }
    }
    for (String name : List.copyOf(names)) {
      if (name.contains("人民政府") && !name.equals("人民政府")) {
        names.add(name.replace("人民政府", "政府"));
      }
    }
    names.removeIf(n -> n.length() < 2 || GENERIC.contains(n));
    return names;
  }

  /** Names that say nothing without their place. */
  private static final Set<String> GENERIC =
      Set.of("人民政府", "政府", "办公厅", "办公室", "委员会", "委", "管委会", "管理委员会");

  private static void addShortened(String name, Region place, Set<String> names) {
    List<String> bearers = new ArrayList<>(place.aliases());
    bearers.addFirst(place.name());
    for (String bearer : bearers) {
      if (!name.startsWith(bearer) || name.length() == bearer.length()) {
        continue;
      }
      String rest = name.substring(bearer.length());
      for (String other : bearers) {
        names.add(other + rest);
      }
      for (String level : levels(place)) {
        names.add(level + rest);
      }
      addStem(rest, names);
      return;
    }
  }

  private static void addStem(String stem, Set<String> names) {
    if (stem.length() > 2) {
      names.add(stem.startsWith("委") ? stem.substring(1) : stem);
    }
  }

  /** What stands for the place in short names: 省, 自治区, 市, … */
  private static List<String> levels(Region place) {
    String name = place.name();
    for (String suffix : List.of("自治区", "自治州", "自治县", "省", "市", "州", "盟", "县", "区", "旗")) {
      if (name.endsWith(suffix)) {
        return suffix.startsWith("自治") ? List.of(suffix, suffix.substring(2)) : List.of(suffix);
      }
    }
    return List.of();
  }
}
