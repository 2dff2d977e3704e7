package policygraph.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which policies are wanted. An empty list or null asks for nothing.
 *
 * @param words in title, number or file name, whatever the letters' case
 * @param issuers ids of agencies
 * @param regions ids; what is part of them counts
 */
public record PolicyFilter(
    @Nullable String words,
    List<String> issuers,
    List<String> regions,
    @Nullable Integer year,
    @Nullable String type) {
  public static final PolicyFilter ALL = new PolicyFilter(null, List.of(), List.of(), null, null);

  public PolicyFilter {
    issuers = List.copyOf(issuers);
    regions = List.copyOf(regions);
  }

  public static PolicyFilter words(@Nullable String words) {
    return new PolicyFilter(words, List.of(), List.of(), null, null);
  }
}
