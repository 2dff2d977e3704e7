package policygraph.search.overlap;

/** The sentence of a measure in which some words stand. */
final class Sentences {
  private static final String ENDS = "。；;！？\n";

  private Sentences() {}

  /** The sentence around a quote; the whole text where the quote was put together from parts. */
  static String around(String text, String quote) {
    int at = text.indexOf(quote);
    if (at < 0) {
      return text;
    }
    int from = at;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at + quote.length();
    while (to < text.length() && ENDS.indexOf(text.charAt(to - 1)) < 0) {
      to++;
    }
    return text.substring(from, to).strip();
  }
}
