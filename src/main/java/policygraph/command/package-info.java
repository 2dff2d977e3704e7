/** What can be typed? One class a verb of the command line, and what they print. */
@NullMarked
package policygraph.command;

import org.jspecify.annotations.NullMarked;
