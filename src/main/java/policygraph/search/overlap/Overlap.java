package policygraph.search.overlap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.Target;

/**
 * Two measures of different policies that seem to speak of one thing and to want it differently. A
 * suspicion: only a reader of both sentences can tell.
 *
 * @param same whose policies they are: of one place, or of a place and one above it
 * @param likeness of their words, 0 to 1
 */
public record Overlap(Kind kind, Places same, Side first, Side second, double likeness) {
  /** What differs. */
  public enum Kind {
    /** Another value for the same indicator and period. */
    VALUE,
    /** Another lead for the same task. */
    LEAD
  }

  /** How the places of the two stand to each other. */
  public enum Places {
    SAME,
    WITHIN
  }

  /**
   * One of the two.
   *
   * @param sentence the words that are compared, as they stand in the measure
   * @param target what it wants to reach, where values differ
   */
  public record Side(
      FiledMeasure filed, String sentence, List<Entity> leads, @Nullable Target target) {
    public Side {
      leads = List.copyOf(leads);
    }
  }
}
