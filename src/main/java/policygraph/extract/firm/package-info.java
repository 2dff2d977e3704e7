/**
 * Which firms and banks does a text name? By the ends of their full names, by the short names that
 * the lexicon knows, and by what firms are said to build.
 */
@NullMarked
package policygraph.extract.firm;

import org.jspecify.annotations.NullMarked;
