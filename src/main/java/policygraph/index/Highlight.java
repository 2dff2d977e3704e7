package policygraph.index;

import org.jspecify.annotations.Nullable;
import policygraph.model.Span;

/**
 * A part of a passage that shows why it was found.
 *
 * @param from offset in the passage's text, in UTF-16 chars; {@code to} exclusive
 * @param source the same part in the source; null where repair put the text in
 */
public record Highlight(int from, int to, @Nullable Span source) {}
