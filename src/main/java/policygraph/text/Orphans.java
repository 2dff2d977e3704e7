package policygraph.text;

import java.util.Arrays;
import java.util.List;

/**
 * Sentences that survive after a hole in which a numbered text began: whose they are cannot be
 * known. "17.…。 ∅ 四季度产值增长80%以上。 (…)19.…": the sentence may be of 18, or of 17.
 */
final class Orphans {
  private Orphans() {}

  /** For each place, whether such a sentence stands there. */
  static boolean[] of(Arrangement arrangement) {
    boolean[] orphaned = new boolean[arrangement.size()];
    Outline outline = new Outline(true);
    int hole = Arrangement.NONE;
    for (int place = 0; place < arrangement.size(); place++) {
      int unit = arrangement.unitAt(place);
      if (unit == Arrangement.NONE) {
        hole = place;
        continue;
      }
      List<Marker> markers = arrangement.markers(unit);
      if (markers.isEmpty()) {
        continue;
      }
      if (hole != Arrangement.NONE && !outline.expects(markers.getFirst())) {
        Arrays.fill(orphaned, hole + 1, place, true);
      }
      outline.unit(markers);
      hole = Arrangement.NONE;
    }
    return orphaned;
  }
}
