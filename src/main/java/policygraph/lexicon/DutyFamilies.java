package policygraph.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Duties that are one and the same in different places, though the bodies bear different names:
 * what the 政务服务管理局 of a province does is done by the 行政审批服务局 of a city.
 */
public final class DutyFamilies {
  private final Map<String, Set<Integer>> families = new HashMap<>();

  private DutyFamilies(List<Tsv.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (String stem : rows.get(i).list(0)) {
        families.computeIfAbsent(stem, f -> new HashSet<>()).add(i);
      }
    }
  }

  public static DutyFamilies load() {
    return new DutyFamilies(Tsv.read("duty-families"));
  }

  /** Whether two duties are the same, or are known to be called differently. */
  public boolean same(String duty, String other) {
    return duty.equals(other)
        || !Collections.disjoint(
            families.getOrDefault(duty, Set.of()), families.getOrDefault(other, Set.of()));
  }
}
