package policygraph.graph.view;

import org.jspecify.annotations.Nullable;
import policygraph.model.Citation;
import policygraph.model.PolicyRef;

/**
 * A citation between documents.
 *
 * @param from the policy that cites
 * @param measure id of the measure that cites, or null for the policy as a whole
 * @param to the policy that is cited, or null where the graph does not hold it
 */
public record CitationRow(
    Citation citation, PolicyRef from, @Nullable String measure, @Nullable PolicyRef to) {}
