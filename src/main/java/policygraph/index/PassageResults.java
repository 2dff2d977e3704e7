package policygraph.index;

import java.util.List;
import java.util.Map;
import policygraph.model.Page;

/**
 * One page of hits, best first, and counts over all of them.
 *
 * @param facets per facet the values with their numbers of passages, the most frequent first
 */
public record PassageResults(Page<PassageHit> hits, Map<Facet, List<FacetCount>> facets) {
  public PassageResults {
    facets = Map.copyOf(facets);
  }

  /** A value and how many of the hits have it. */
  public record FacetCount(String value, int count) {}
}
