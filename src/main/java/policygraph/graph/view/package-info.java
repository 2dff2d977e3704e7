/**
 * What do lists, charts and pages show of the graph beyond the measures themselves? Counts,
 * rankings, tables and neighbourhoods, as values.
 */
@NullMarked
package policygraph.graph.view;

import org.jspecify.annotations.NullMarked;
