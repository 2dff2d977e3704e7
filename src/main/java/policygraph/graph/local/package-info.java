/** How does the program run a Neo4j server of its own, without a set-up? */
@NullMarked
package policygraph.graph.local;

import org.jspecify.annotations.NullMarked;
