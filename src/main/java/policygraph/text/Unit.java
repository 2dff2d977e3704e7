package policygraph.text;

/**
 * A piece of a document up to and including a 。, the grain of the damage.
 *
 * @param from offset in the text that was cut
 * @param to exclusive
 * @param key its text without white space, by which repeats are known
 */
record Unit(int from, int to, String key) {
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
