/**
 * By when is a measure to be done? Dates that the words around them make limits, and the time that
 * a responsibility clause sets.
 */
@NullMarked
package policygraph.extract.deadline;

import org.jspecify.annotations.NullMarked;
