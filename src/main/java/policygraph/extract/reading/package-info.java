/**
 * Which sentences, and which parts of them, does a measure consist of? What the readers of targets,
 * deadlines and citations share.
 */
@NullMarked
package policygraph.extract.reading;

import org.jspecify.annotations.NullMarked;
