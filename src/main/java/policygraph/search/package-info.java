/**
 * What is the answer? Questions to graph and index, results with what proves them, and how far they
 * can be trusted to be all there is.
 */
@NullMarked
package policygraph.search;

import org.jspecify.annotations.NullMarked;
