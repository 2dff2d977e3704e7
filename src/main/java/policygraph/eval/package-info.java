/** How good is what was read and found? Gold labels, the comparison with them, and the figures. */
@NullMarked
package policygraph.eval;

import org.jspecify.annotations.NullMarked;
