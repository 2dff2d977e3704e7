package policygraph.extract.industry;

import policygraph.model.Industry;

/**
 * An industry that a text names.
 *
 * @param start inclusive, in UTF-16 chars of the text
 * @param end exclusive
 * @param rule what it was read by
 */
public record NamedIndustry(int start, int end, Industry industry, String rule) {}
