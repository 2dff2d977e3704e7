package policygraph.graph.view;

import java.util.List;
import policygraph.model.Entity;

/**
 * Who does how much where: bodies across policies, or across the sections of one policy.
 *
 * @param bodies rows, the busiest first
 * @param columns policies or sections in the order of lists
 * @param cells those that are not empty
 */
public record Matrix(List<Entity> bodies, List<Column> columns, List<Cell> cells) {
  public Matrix {
    bodies = List.copyOf(bodies);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** A policy or section. */
  public record Column(String id, String title) {}

  /** Measures of a body in a column by role; each counts once in each role. */
  public record Cell(String body, String column, int leads, int responsible, int cooperates) {}
}
