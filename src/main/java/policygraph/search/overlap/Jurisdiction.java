package policygraph.search.overlap;

import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/** How two places stand to each other, by their division codes. */
final class Jurisdiction {
  private Jurisdiction() {}

  /** Null where neither is the other, or within it, or a place is not known. */
  static Overlap.@Nullable Places of(@Nullable Region a, @Nullable Region b) {
    if (a == null || b == null) {
      return null;
    }
    if (a.id().equals(b.id())) {
      return Overlap.Places.SAME;
    }
    if (a.code() == null || b.code() == null) {
      return null;
    }
    return within(a.code(), b.code()) || within(b.code(), a.code()) ? Overlap.Places.WITHIN : null;
  }

  /** 520123 is within 520100, and both are within 520000. */
  private static boolean within(String inner, String outer) {
    String prefix = outer.replaceFirst("(00){1,2}$", "");
    return !prefix.isEmpty() && prefix.length() < 6 && inner.startsWith(prefix);
  }
}
