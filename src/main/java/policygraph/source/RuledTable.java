package policygraph.source;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table that is drawn with lines on a page: its cells, row by row. A cell ends where a line is
 * drawn, so that merged cells come out as one.
 *
 * @param top distance from the upper edge of the page, in points
 */
record RuledTable(double top, double bottom, List<Cell> cells) {
  /**
   * A cell.
   *
   * @param row from 0
   * @param columns how many columns of the table it reaches over
   */
  record Cell(int row, int columns, int rows, Rectangle2D area) {}

  /** Lines that are nearer to each other, in points, are one. */
  private static final double NEAR = 3;

  /** Lines that end so near to another one meet it. */
  private static final double MEETS = 4;

  /** The tables of a page from top to bottom. */
  static List<RuledTable> in(Rulings rulings) {
    List<RuledTable> tables = new ArrayList<>();
    for (List<Line2D> upright : stacks(rulings.upright())) {
      double top = upright.stream().mapToDouble(Line2D::getY1).min().orElse(0);
      double bottom = upright.stream().mapToDouble(Line2D::getY2).max().orElse(0);
      List<Line2D> level =
          rulings.level().stream()
              .filter(l -> l.getY1() > top - MEETS && l.getY1() < bottom + MEETS)
              .toList();
      RuledTable table = table(level, upright);
      if (table.cells().size() > 2) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** Upright lines, in groups that share no height of the page. */
  private static List<List<Line2D>> stacks(List<Line2D> upright) {
    List<List<Line2D>> stacks = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Line2D line :
        upright.stream().sorted(Comparator.comparingDouble(Line2D::getY1)).toList()) {
      if (line.getY1() > bottom + MEETS) {
        stacks.add(new ArrayList<>());
      }
      stacks.getLast().add(line);
      bottom = Math.max(bottom, line.getY2());
    }
    return stacks;
  }

  private static RuledTable table(List<Line2D> level, List<Line2D> upright) {
    List<Double> ys = new ArrayList<>();
    level.forEach(l -> ys.add(l.getY1()));
    List<Double> xs = new ArrayList<>();
    upright.forEach(l -> xs.add(l.getX1()));
    // sides may be open
    level.stream().mapToDouble(Line2D::getX1).min().ifPresent(xs::add);
    level.stream().mapToDouble(Line2D::getX2).max().ifPresent(xs::add);
    return table(edges(xs), edges(ys), level, upright);
  }

  private static RuledTable table(
      double[] xs, double[] ys, List<Line2D> level, List<Line2D> upright) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    List<Cell> cells = new ArrayList<>();
    if (columns < 2 || rows < 1) {
      return new RuledTable(0, 0, cells);
    }
    boolean[][] taken = new boolean[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (taken[r][c]) {
          continue;
        }
        double middleY = (ys[r] + ys[r + 1]) / 2;
        double middleX = (xs[c] + xs[c + 1]) / 2;
        int right = c + 1;
        while (right < columns && !taken[r][right] && !isCut(upright, xs[right], middleY)) {
          right++;
        }
        int down = r + 1;
        while (down < rows && !isCutLevel(level, middleX, ys[down])) {
          down++;
        }
        for (int i = r; i < down; i++) {
          for (int j = c; j < right; j++) {
            taken[i][j] = true;
          }
        }
        Rectangle2D area =
            new Rectangle2D.Double(xs[c], ys[r], xs[right] - xs[c], ys[down] - ys[r]);
        cells.add(new Cell(r, right - c, down - r, area));
      }
    }
    return new RuledTable(ys[0], ys[rows], cells);
  }

  private static boolean isCut(List<Line2D> upright, double x, double y) {
    return upright.stream()
        .anyMatch(l -> Math.abs(l.getX1() - x) < NEAR && l.getY1() <= y && l.getY2() >= y);
  }

  private static boolean isCutLevel(List<Line2D> level, double x, double y) {
    return level.stream()
        .anyMatch(l -> Math.abs(l.getY1() - y) < NEAR && l.getX1() <= x && l.getX2() >= x);
  }

  /** Places in ascending order, those near to each other taken together. */
  private static double[] edges(List<Double> places) {
    List<Double> edges = new ArrayList<>();
    for (double place : places.stream().sorted().toList()) {
      if (edges.isEmpty() || place - edges.getLast() > NEAR) {
        edges.add(place);
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
