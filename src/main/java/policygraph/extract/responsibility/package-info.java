/**
 * Who does a measure? Responsibility clauses in all the forms in which documents write them, read
 * by an ordered list of forms into roles, and names into bodies.
 */
@NullMarked
package policygraph.extract.responsibility;

import org.jspecify.annotations.NullMarked;
