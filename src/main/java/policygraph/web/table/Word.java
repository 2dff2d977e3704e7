package policygraph.web.table;

/**
 * A word of the API, such as {@code lead}, which readers of Chinese get in theirs.
 *
 * @param kind of words: {@code role}, {@code status}, …
 */
public record Word(String kind, String value) {}
