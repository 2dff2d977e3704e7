package policygraph.graph.view;

import java.util.List;
import policygraph.model.Entity;
import policygraph.model.PolicyRef;
import policygraph.model.Target;

/**
 * A target with the measure that sets it.
 *
 * @param label the measure's marker as printed
 * @param leads bodies that lead the measure
 */
public record TargetRow(
    Target target, String measure, String label, PolicyRef policy, List<Entity> leads) {
  public TargetRow {
    leads = List.copyOf(leads);
  }
}
