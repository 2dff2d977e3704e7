/** What does a user know better? Corrections of what was read, applied at every ingest. */
@NullMarked
package policygraph.extract.correction;

import org.jspecify.annotations.NullMarked;
