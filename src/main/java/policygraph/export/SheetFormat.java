package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which sheets are taken along. */
public enum SheetFormat {
  CSV("csv", "text/csv; charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String suffix;
  private final String mediaType;

  SheetFormat(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
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
