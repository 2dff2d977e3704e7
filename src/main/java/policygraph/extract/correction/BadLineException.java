package policygraph.extract.correction;

import java.util.Locale;

/** A line of {@code corrections.tsv} that says nothing that could be done. */
public final class BadLineException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a line. */
  public enum Reason {
    /** The first line does not name the columns. */
    COLUMNS,
    /** The action is none of those known. */
    ACTION,
    /** What is to be corrected is not given. */
    FROM,
    /** What is meant instead is not given. */
    TO,
    /** A rejection names what is meant instead. */
    TOO_MUCH,
    /** A new name is for all documents, and the line names a file or measure. */
    SCOPE,
    /** No region or industry of the name is known. */
    NAME;

    /** The part of a message's key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final int line;
  private final Reason reason;
  private final String word;

  BadLineException(int line, Reason reason, String word) {
    super("line " + line + ": " + reason + " " + word);
    this.line = line;
    this.reason = reason;
    this.word = word;
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }

  public Reason reason() {
    return reason;
  }

  /** The cell that is wrong; "" where one is missing. */
  public String word() {
    return word;
  }
}
