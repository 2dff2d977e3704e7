/**
 * Which facts does a measure state? Extractors in an ordered list, each small, each with the name
 * of its rule on every fact that it finds.
 */
@NullMarked
package policygraph.extract;

import org.jspecify.annotations.NullMarked;
