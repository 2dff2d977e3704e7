package policygraph.graph.view;

import java.util.List;
import policygraph.model.Deadline;
import policygraph.model.Entity;
import policygraph.model.PolicyRef;

/**
 * A deadline with the measure that it is set for.
 *
 * @param label the measure's marker as printed
 * @param text of the measure
 * @param leads bodies that lead the measure
 */
public record DeadlineRow(
    Deadline deadline,
    String measure,
    String label,
    String text,
    PolicyRef policy,
    List<Entity> leads) {
  public DeadlineRow {
    leads = List.copyOf(leads);
  }
}
