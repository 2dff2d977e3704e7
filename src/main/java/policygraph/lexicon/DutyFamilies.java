package policygraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Duties that are one and the same in different places, though the bodies bear different names:
 * what the 政务服务管理局 of a province does is done by the 行政审批服务局 of a city.
 */
public final class DutyFamilies {
  private final Map<String, Integer> families = new HashMap<>();

  private DutyFamilies(List<Tsv.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (String stem : rows.get(i).list(0)) {
        families.put(stem, i);
      }
    }
  }

  public static DutyFamilies load() {
    return new DutyFamilies(Tsv.read("duty-families"));
  }

  /** Whether two duties are the same, or are known to be called differently. */
  public boolean same(String duty, String other) {
    Integer family = families.get(duty);
    return duty.equals(other) || (family != null && family.equals(families.get(other)));
  }
}
