/**
 * Which columns do lists have when they are taken along? A table for each kind of item, and the
 * walk through all pages of a list.
 */
@NullMarked
package policygraph.web.table;

import org.jspecify.annotations.NullMarked;
