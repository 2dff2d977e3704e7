/** How binding is the wording of a measure? */
@NullMarked
package policygraph.extract.strength;

import org.jspecify.annotations.NullMarked;
