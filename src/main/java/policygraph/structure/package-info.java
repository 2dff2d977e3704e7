/**
 * What does the document consist of? Title, number, issuer, date, type; the outline; measures and
 * the responsibility clauses that belong to them.
 */
@NullMarked
package policygraph.structure;

import org.jspecify.annotations.NullMarked;
