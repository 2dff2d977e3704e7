/**
 * Which entity does a name stand for? Names and aliases from data files, and the resolution of a
 * mention within the place whose document it stands in.
 */
@NullMarked
package policygraph.lexicon;

import org.jspecify.annotations.NullMarked;
