package policygraph.source;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * The text layer of a PDF: a printed line a line, what is a paragraph being for the next stage to
 * find out; a row of a ruled table a line with tabs. Page numbers and running heads are left out.
 */
final class PdfText {
  /** No document of a government is near it. */
  private static final int MOST_PAGES = 3_000;

  private static final double PAGE = 20_000;

  /** The gap that typesetting leaves between Chinese and other characters; no one types it. */
  private static final Pattern TYPESET_GAP =
      Pattern.compile(
          "(?<=[\\u3000-\\u9fff\\uff00-\\uffef])[ \\u00A0](?=[0-9A-Za-z])"
              + "|(?<=[0-9A-Za-z%℃])[ \\u00A0](?=[\\u3000-\\u9fff\\uff00-\\uffef])");

  /**
   * @param text a line a line
   * @param title of the document's properties, or ""
   */
  record Extracted(String text, String title) {}

  private PdfText() {}

  static Extracted of(byte[] file) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(Cause.TOO_LARGE, document.getNumberOfPages() + " pages");
      }
      List<List<String>> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        pages.add(lines(page));
      }
      List<String> lines = RunningLines.without(pages);
      if (lines.isEmpty()) {
        throw new UnreadableException(Cause.SCAN, pages.size() + " pages");
      }
      String title = document.getDocumentInformation().getTitle();
      return new Extracted(String.join("\n", lines) + "\n", title == null ? "" : title);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Cause.ENCRYPTED, "");
    } catch (IOException e) {
      throw new UnreadableException(Cause.BROKEN, e.getMessage());
    }
  }

  /** The lines of a page; where it has ruled tables, their rows between the lines around them. */
  private static List<String> lines(PDPage page) throws IOException {
    List<RuledTable> tables = RuledTable.in(Rulings.of(page));
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    double from = -PAGE;
    for (int t = 0; t < tables.size(); t++) {
      RuledTable table = tables.get(t);
      stripper.addRegion("above " + t, band(from, table.top()));
      for (int c = 0; c < table.cells().size(); c++) {
        stripper.addRegion(t + " " + c, table.cells().get(c).area());
      }
      from = table.bottom();
    }
    stripper.addRegion("below", band(from, PAGE));
    stripper.extractRegions(page);

    List<String> lines = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      add(stripper.getTextForRegion("above " + t), lines);
      addRows(stripper, t, tables.get(t), lines);
    }
    add(stripper.getTextForRegion("below"), lines);
    return lines;
  }

  private static Rectangle2D band(double top, double bottom) {
    return new Rectangle2D.Double(-PAGE, top, 2 * PAGE, Math.max(0, bottom - top));
  }

  private static void addRows(
      PDFTextStripperByArea stripper, int t, RuledTable table, List<String> lines) {
    TableGrid grid = new TableGrid();
    int row = 0;
    for (int c = 0; c < table.cells().size(); c++) {
      RuledTable.Cell cell = table.cells().get(c);
      for (; row < cell.row(); row++) {
        grid.endRow();
      }
      List<String> words = new ArrayList<>();
      add(stripper.getTextForRegion(t + " " + c), words);
      grid.cell(joined(words), cell.columns(), cell.rows());
    }
    grid.endRow();
    lines.addAll(grid.lines());
  }

  /** The lines of a cell: between Chinese characters a line end is no blank. */
  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean latin =
          !text.isEmpty() && text.charAt(text.length() - 1) < 0x80 && line.charAt(0) < 0x80;
      text.append(latin ? " " : "").append(line);
    }
    return text.toString();
  }

  private static void add(String text, List<String> lines) {
    for (String line : text.split("\\R")) {
      String words = TYPESET_GAP.matcher(line.strip()).replaceAll("").replace('\t', ' ');
      if (!words.isEmpty()) {
        lines.add(words);
      }
    }
  }
}
