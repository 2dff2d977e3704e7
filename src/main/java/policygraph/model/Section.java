package policygraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the outline.
 *
 * @param label the marker as printed without its punctuation, such as 一; "" where it has none
 * @param level 1 for the outermost
 * @param parent id of the section that it stands in, or null
 * @param order place in the document, counted over sections and measures together
 */
public record Section(
    String id,
    String label,
    String heading,
    int level,
    @Nullable String parent,
    int order,
    @Nullable Span span) {}
