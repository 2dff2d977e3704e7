package policygraph.graph.view;

import java.util.List;
import policygraph.model.Entity;

/**
 * A measure as far as one must know it to compare who leads it.
 *
 * @param prose its text without responsibility clauses, lower-case
 * @param leads bodies that lead it
 * @param others ids of bodies with another part in it
 */
public record LedMeasure(
    String id, String policy, String label, String prose, List<Entity> leads, List<String> others) {
  public LedMeasure {
    leads = List.copyOf(leads);
    others = List.copyOf(others);
  }
}
