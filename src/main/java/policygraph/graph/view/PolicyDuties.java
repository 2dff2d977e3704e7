package policygraph.graph.view;

import policygraph.model.PolicyRef;

/**
 * How far a policy tells who does its measures. Each measure counts once.
 *
 * @param led measures with a body that leads
 * @param shared without a lead, but with other bodies
 * @param silent without any body, their text being there
 * @param lost without any body, their text being lost, so that a body may have stood there
 */
public record PolicyDuties(PolicyRef policy, int led, int shared, int silent, int lost) {
  public int measures() {
    return led + shared + silent + lost;
  }
}
