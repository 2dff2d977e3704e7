/**
 * Which facts are stored in Neo4j, and how are they read back? Policies become rows, rows become
 * nodes and relations; a {@link policygraph.model.Selection} becomes Cypher. Nothing else in the
 * program knows the Neo4j driver.
 */
@NullMarked
package policygraph.graph;

import org.jspecify.annotations.NullMarked;
