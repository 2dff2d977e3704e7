/**
 * Which industries does a text concern? Names of the scheme, where the words around them say that
 * the industry itself is meant.
 */
@NullMarked
package policygraph.extract.industry;

import org.jspecify.annotations.NullMarked;
