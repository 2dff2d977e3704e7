package policygraph.export;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from reading text of a document as a formula. A cell that begins with a sign
 * that begins formulas gets an apostrophe before it, unless it is a number.
 */
final class Formulas {
  /** The full-width forms begin formulas, too, where the spreadsheet speaks Chinese or Japanese. */
  private static final String BEGINNERS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?%?|[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?%?");

  private Formulas() {}

  /** The text, harmless. */
  static String neutral(String text) {
    boolean begins = !text.isEmpty() && BEGINNERS.indexOf(text.charAt(0)) >= 0;
    return begins && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
