/** How does the program speak to people at a terminal? Messages, progress, failures. */
@NullMarked
package policygraph.console;

import org.jspecify.annotations.NullMarked;
