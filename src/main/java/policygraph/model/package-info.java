/**
 * The words of the domain: policies, their measures, and the facts that a sentence proves. Values
 * only; knows nothing but the JDK.
 */
@NullMarked
package policygraph.model;

import org.jspecify.annotations.NullMarked;
