package policygraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as RFC 4180 has it: UTF-8, lines ended by CR LF, the headings in the first. */
final class CsvSheet {
  private CsvSheet() {}

  /**
   * Writes all rows; the stream stays open.
   *
   * @param bom whether a byte order mark goes first, by which Excel knows UTF-8
   */
  static void write(Sheet sheet, boolean chinese, boolean bom, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (bom) {
      writer.write('\uFEFF');
    }
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(sheet.columns().stream().map(c -> c.heading(chinese)).toList());
    while (sheet.rows().hasNext()) {
      List<String> cells = new ArrayList<>();
      for (Object cell : sheet.rows().next()) {
        cells.add(text(cell));
      }
      printer.printRecord(cells);
    }
    writer.flush();
  }

  static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> Formulas.neutral(cell.toString());
    };
  }
}
