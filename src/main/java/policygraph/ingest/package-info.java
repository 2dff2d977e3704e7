/** How does a corpus become graph and index? The way of one document, and of all of them. */
@NullMarked
package policygraph.ingest;

import org.jspecify.annotations.NullMarked;
