package policygraph.lexicon;

import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/**
 * The name of a body taken apart.
 *
 * @param word 省, 市, … where the name begins with such a word for its place, else null
 * @param region the place that it begins with a name of, else null
 * @param rest the name without the place
 * @param form what the lexicon knows the rest as, or null
 */
record ParsedName(
    @Nullable String word, @Nullable Region region, String rest, @Nullable StemForm form) {
  /** 杭州市局: in a department's document, the same department of that place. */
  boolean isLocalOffice() {
    return region != null && (rest.equals("局") || rest.equals("厅") || rest.equals("委"));
  }

  boolean isPlaced() {
    return word != null || region != null;
  }
}
