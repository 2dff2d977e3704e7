/**
 * Which projects does a text name? Those that a firm, a place or an output tells from others, alone
 * or in lists, with what is said of their output, place, stage and investment.
 */
@NullMarked
package policygraph.extract.project;

import org.jspecify.annotations.NullMarked;
