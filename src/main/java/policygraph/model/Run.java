package policygraph.model;

/**
 * A stretch of cleaned text that stands unchanged in the source.
 *
 * @param at offset in the cleaned text, in UTF-16 chars
 * @param length in UTF-16 chars; the same in the source
 * @param source code point offset of the first character in the source
 */
public record Run(int at, int length, int source) {}
