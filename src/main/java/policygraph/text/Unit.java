package policygraph.text;

/**
 * A piece of a document up to and including a 。, the grain of the damage.
 *
 * @param from offset in the text that was cut
 * @param to exclusive
 * @param key its text without white space, by which repeats are known
 */
record Unit(int from, int to, String key) {
  private static final String BRACKETS = "（(〔[【）)〕]】";

  /** A colon so near to the beginning stands behind a label: 牵头单位：. */
  private static final int LABEL = 12;

  /** Whether nothing at its beginning or end looks like a clause that says who does what. */
  boolean isSentence() {
    String words = key.endsWith("。") ? key.substring(0, key.length() - 1) : key;
    String begin = words.substring(0, Math.min(LABEL, words.length()));
    return !words.isEmpty()
        && BRACKETS.indexOf(words.charAt(0)) < 0
        && BRACKETS.indexOf(words.charAt(words.length() - 1)) < 0
        && begin.indexOf('：') < 0
        && begin.indexOf(':') < 0;
  }

  static String key(CleanText text, int from, int to) {
    StringBuilder key = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!CleanText.isBlank(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }
}
