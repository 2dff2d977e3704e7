/** Policygraph. */
@NullMarked
package policygraph;

import org.jspecify.annotations.NullMarked;
