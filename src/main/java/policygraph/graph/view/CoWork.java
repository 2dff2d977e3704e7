package policygraph.graph.view;

import java.util.List;

/**
 * Which bodies work together.
 *
 * @param bodies the busiest ones
 * @param ties between them, the strongest first; {@code first} comes before {@code second} by id
 */
public record CoWork(List<RankedBody> bodies, List<Tie> ties) {
  public CoWork {
    bodies = List.copyOf(bodies);
    ties = List.copyOf(ties);
  }

  /** Two bodies' ids and at how many measures both have a part. */
  public record Tie(String first, String second, int measures) {}
}
