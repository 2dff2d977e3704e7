/**
 * Which words did the document print, and where do they stand in the source? Cleaned text with its
 * map back to the raw text, the repair of damage, Chinese numerals and dates.
 */
@NullMarked
package policygraph.text;

import org.jspecify.annotations.NullMarked;
