/**
 * In which form do lists and the graph leave the program? Sheets as CSV and XLSX, the graph as
 * linked data, GraphML and tables; all written as streams, whatever their size.
 */
@NullMarked
package policygraph.export;

import org.jspecify.annotations.NullMarked;
