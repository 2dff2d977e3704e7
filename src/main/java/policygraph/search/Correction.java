package policygraph.search;

/**
 * A name that was taken for another of the same sound: 省能原局 for 省能源局.
 *
 * @param from as it was written
 * @param to as it was read
 * @param question the whole question with the name that was meant
 */
public record Correction(String from, String to, String question) {}
