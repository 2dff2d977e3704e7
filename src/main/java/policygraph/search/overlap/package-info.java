/** Where do two policies seem to want different things? Pairs to be looked at, never findings. */
@NullMarked
package policygraph.search.overlap;

import org.jspecify.annotations.NullMarked;
