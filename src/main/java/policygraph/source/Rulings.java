package policygraph.source;

import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The level and upright lines that are drawn on a page, as stroked lines or as thin boxes. Places
 * are in points from the page's upper left corner as it is shown.
 */
final class Rulings extends PDFGraphicsStreamEngine {
  /** A filled box that is no thicker, in points, is a line. */
  private static final double THIN = 3;

  /** A page with more lines is a drawing. */
  private static final int MOST = 20_000;

  private final PDRectangle crop;
  private final int rotation;
  private final List<Line2D> level = new ArrayList<>();
  private final List<Line2D> upright = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();

  private Rulings(PDPage page) {
    super(page);
    this.crop = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  static Rulings of(PDPage page) throws IOException {
    Rulings rulings = new Rulings(page);
    rulings.processPage(page);
    return rulings;
  }

  /** From left to right. */
  List<Line2D> level() {
    return level;
  }

  /** From top to bottom. */
  List<Line2D> upright() {
    return upright;
  }

  private void add(double x1, double y1, double x2, double y2) {
    Point2D a = shown(x1, y1);
    Point2D b = shown(x2, y2);
    double wide = Math.abs(a.getX() - b.getX());
    double high = Math.abs(a.getY() - b.getY());
    if (level.size() + upright.size() > MOST || Math.max(wide, high) < THIN) {
      return;
    }
    double left = Math.min(a.getX(), b.getX());
    double top = Math.min(a.getY(), b.getY());
    if (high < 1) {
      level.add(new Line2D.Double(left, top, left + wide, top));
    } else if (wide < 1) {
      upright.add(new Line2D.Double(left, top, left, top + high));
    }
  }

  private Point2D shown(double x, double y) {
    double left = x - crop.getLowerLeftX();
    double up = y - crop.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Double(up, left);
      case 180 -> new Point2D.Double(crop.getWidth() - left, up);
      case 270 -> new Point2D.Double(crop.getHeight() - up, crop.getWidth() - left);
      default -> new Point2D.Double(left, crop.getHeight() - up);
    };
  }

  private void addStroked() {
    double[] c = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          startX = x = c[0];
          startY = y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          add(x, y, c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_CLOSE -> add(x, y, startX, startY);
        default -> {
          x = c[4];
          y = c[5];
        }
      }
    }
  }

  /** A thin box is a line; the box around a stretch of cells is their colour and no line. */
  private void addFilled() {
    Rectangle2D box = path.getBounds2D();
    if (box.getHeight() <= THIN && box.getWidth() > box.getHeight()) {
      add(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
    } else if (box.getWidth() <= THIN) {
      add(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY());
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    addStroked();
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    addFilled();
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off is not looked at.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Colour draws no lines.
  }

  @Override
  public void drawImage(PDImage image) {
    // Nor do pictures, as far as they can be read here.
  }
}
