/**
 * Which places does a text name? Names found in the text, kept where they stand as words of their
 * own, resolved within the document's place, and told apart from places inside other names.
 */
@NullMarked
package policygraph.extract.place;

import org.jspecify.annotations.NullMarked;
