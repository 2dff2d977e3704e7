package policygraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a file say it is, whatever its name says. */
enum Signature {
  PDF("%PDF-"),
  ZIP("PK\3\4"),
  RAR("Rar!\u001a\7"),
  SEVEN_ZIP("7z\u00bc\u00af'\u001c"),
  GZIP("\u001f\u008b\b"),
  /** Word 97 to 2003, WPS, and each file of Office that is encrypted. */
  OFFICE_97("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RTF("{\\rtf"),
  PNG("\u0089PNG"),
  JPEG("\u00ff\u00d8\u00ff"),
  /** None of these: text, or a format that is told apart by nothing at its beginning. */
  NONE("");

  private final String start;

  Signature(String start) {
    this.start = start;
  }

  static Signature of(byte[] file) {
    return Arrays.stream(values())
        .filter(
            signature -> {
              byte[] start = signature.start.getBytes(StandardCharsets.ISO_8859_1);
              return file.length >= start.length
                  && Arrays.equals(start, Arrays.copyOf(file, start.length));
            })
        .findFirst()
        .orElse(NONE);
  }

  /**
   * Whether a file that begins so may be of a format.
   *
   * @param format text, html, pdf or docx
   */
  boolean fits(String format) {
    return switch (this) {
      case NONE -> true;
      case PDF -> format.equals("pdf");
      case ZIP, OFFICE_97 -> format.equals("docx");
      default -> false;
    };
  }

  /** What people call it. */
  String title() {
    return this == OFFICE_97 ? "Word 97–2003" : this == SEVEN_ZIP ? "7z" : name();
  }
}
