/**
 * Which numbers does a policy want to see? Quantities found in a sentence, told apart from
 * conditions, subsidies and descriptions, with the indicator, the bound, the kind and the period
 * that the words around them give.
 */
@NullMarked
package policygraph.extract.target;

import org.jspecify.annotations.NullMarked;
