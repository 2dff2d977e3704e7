/**
 * What do all documents together show? Matrix, graph, targets, deadlines, map, co-work, overlaps,
 * lineage and orphans: each view is read to a value, which its page, its chart, its table and the
 * API show alike.
 */
@NullMarked
package policygraph.web.views;

import org.jspecify.annotations.NullMarked;
