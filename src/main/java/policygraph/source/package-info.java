/**
 * Which text does a file hold? Readers of plain text in its encodings, HTML, PDF and DOCX; what
 * cannot be read is named with its cause.
 */
@NullMarked
package policygraph.source;

import org.jspecify.annotations.NullMarked;
