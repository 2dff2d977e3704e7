package policygraph.lexicon;

import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Region;

/**
 * Whose document a name stands in.
 *
 * @param place the place that 省, 市 and names without a place refer to; null where unknown
 * @param national whether the document is one of the central state
 * @param issuer the body whose inner departments the document may name, or null
 */
public record BodyScope(@Nullable Region place, boolean national, @Nullable Agency issuer) {
  public static final BodyScope UNKNOWN = new BodyScope(null, false, null);
  public static final BodyScope NATIONAL = new BodyScope(null, true, null);

  public static BodyScope of(Region place) {
    return new BodyScope(place, false, null);
  }
}
