package policygraph.export;

/**
 * A column of a sheet.
 *
 * @param name stable name for programs: lower case, in English
 * @param zh heading for people, in Chinese
 * @param kind what its cells hold
 */
public record Column(String name, String zh, Kind kind) {
  /** What cells hold, and how wide a spreadsheet shows them, in characters. */
  public enum Kind {
    /** A name, label or code. */
    TEXT(20),
    /** A sentence or more. */
    PROSE(60),
    /** A whole or decimal number. */
    NUMBER(10),
    /** A day; what is less precise than a day stays text, such as 2022-Q4. */
    DATE(12),
    /** An address. */
    LINK(30);

    private final int width;

    Kind(int width) {
      this.width = width;
    }

    int width() {
      return width;
    }
  }

  /** The heading: the stable name, or the Chinese one. */
  public String heading(boolean chinese) {
    return chinese ? zh : name;
  }
}
