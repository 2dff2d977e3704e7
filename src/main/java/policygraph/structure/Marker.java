package policygraph.structure;

/**
 * What may be the number of an item: 一、, （一）, 1., 第三条.
 *
 * @param label as printed without its punctuation: 一, 18, 第三条
 * @param from offset of its first char
 * @param to offset after its punctuation
 */
record Marker(MarkerStyle style, int value, String label, int from, int to, Setting setting) {
  /** What stands before a marker; the weaker it is, the more its number must fit. */
  enum Setting {
    /** At the start of a line. */
    LINE,
    /** After the end of a sentence, a closing bracket or a gap. */
    STOP,
    /** After other text, as behind a heading that runs on. */
    INLINE,
    /** Before a digit (4.5G网络), where it may be a decimal. */
    DOUBTFUL
  }
}
