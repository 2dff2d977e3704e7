package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as an Excel workbook. Text is stored as text, never as a formula; numbers and days
 * are typed. Rows go out as they come; what is too long for one worksheet goes on in another.
 */
final class XlsxSheet {
  /** Rows that are held at most before they are written. */
  private static final int HELD = 500;

  /** What Excel takes in one cell, in UTF-16 units. */
  private static final int LONGEST_CELL = 32_767;

  private static final int LONGEST_LINK = 2_000;

  private final Sheet sheet;
  private final boolean chinese;
  private final Workbook workbook;

  private XlsxSheet(Sheet sheet, boolean chinese, Workbook workbook) {
    this.sheet = sheet;
    this.chinese = chinese;
    this.workbook = workbook;
  }

  /** Writes all rows; the stream stays open. */
  static void write(Sheet sheet, boolean chinese, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Policygraph", "01.00");
    new XlsxSheet(sheet, chinese, workbook).write();
    workbook.finish();
  }

  private void write() throws IOException {
    int part = 1;
    do {
      Worksheet worksheet = workbook.newWorksheet(title(part++));
      head(worksheet);
      int row = 1;
      while (sheet.rows().hasNext() && row < Worksheet.MAX_ROWS) {
        List<@Nullable Object> cells = sheet.rows().next();
        for (int column = 0; column < cells.size(); column++) {
          cell(worksheet, row, column, cells.get(column));
        }
        if (row % HELD == 0) {
          worksheet.flush();
        }
        row++;
      }
      if (row > 1) {
        worksheet.setAutoFilter(0, 0, row - 1, sheet.columns().size() - 1);
      }
      worksheet.finish();
    } while (sheet.rows().hasNext());
  }

  /** Names of worksheets have at most 31 letters and none that Excel uses in formulas. */
  private String title(int part) {
    String clean = sheet.name().replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    String number = part == 1 ? "" : " " + part;
    String cut = clean.substring(0, Math.min(clean.length(), 31 - number.length()));
    return (cut.isEmpty() ? "Policygraph" : cut) + number;
  }

  private void head(Worksheet worksheet) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      Column head = sheet.columns().get(column);
      worksheet.width(column, head.kind().width());
      worksheet.inlineString(0, column, head.heading(chinese));
      worksheet.style(0, column).bold().set();
    }
    worksheet.freezePane(0, 1);
  }

  private void cell(Worksheet worksheet, int row, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Number number -> worksheet.value(row, column, number);
      case Boolean yes -> worksheet.value(row, column, yes);
      case LocalDate day -> {
        worksheet.value(row, column, day);
        worksheet.style(row, column).format("yyyy-mm-dd").set();
      }
      default -> text(worksheet, row, column, clean(cell.toString()));
    }
  }

  private void text(Worksheet worksheet, int row, int column, String text) {
    Column.Kind kind = sheet.columns().get(column).kind();
    if (kind == Column.Kind.LINK && !text.isEmpty() && text.length() < LONGEST_LINK) {
      worksheet.hyperlink(row, column, new HyperLink(text, text));
    } else {
      worksheet.inlineString(row, column, text);
      if (kind == Column.Kind.PROSE) {
        worksheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /** Without what XML cannot hold, and no longer than a cell can be. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Xml::allows).forEach(clean::appendCodePoint);
    if (clean.length() <= LONGEST_CELL) {
      return clean.toString();
    }
    int end = LONGEST_CELL - 1;
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
