package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which sheets are taken along. */
public enum SheetFormat implements FileForm {
  CSV("csv", "text/csv; charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Type type;

  SheetFormat(String suffix, String mediaType) {
    this.type = new Type(suffix, mediaType);
  }

  @Override
  public Type type() {
    return type;
  }

  /**
   * Writes a sheet; the stream stays open.
   *
   * @param chinese whether headings are for people who read Chinese, else the stable names
   * @param bom whether CSV begins with a byte order mark
   */
  public void write(Sheet sheet, boolean chinese, boolean bom, OutputStream out)
      throws IOException {
    switch (this) {
      case CSV -> CsvSheet.write(sheet, chinese, bom, out);
      case XLSX -> XlsxSheet.write(sheet, chinese, out);
    }
  }
}
