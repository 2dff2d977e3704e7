package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.DumpedGraph;
import policygraph.graph.view.DumpedNode;
import policygraph.graph.view.DumpedRelation;

/**
 * The graph as CSV: a table for each kind of node and each type of relation, or all in one table.
 */
final class GraphTables {
  private final DumpedGraph graph;

  GraphTables(DumpedGraph graph) {
    this.graph = graph;
  }

  /** Writes the tables into a ZIP file; the stream stays open. */
  void zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String kind : graph.kinds()) {
      List<String> names = List.copyOf(graph.propertiesOfNodes(kind).keySet());
      try (Stream<DumpedNode> nodes = graph.nodes(kind)) {
        table(
            zip,
            "nodes/" + kind + ".csv",
            sheet(
                List.of("_id", "_labels"),
                names,
                nodes
                    .<List<@Nullable Object>>map(n -> row(n.properties(), names, n.id(), labels(n)))
                    .iterator()));
      }
    }
    for (String type : graph.types()) {
      List<String> names = List.copyOf(graph.propertiesOfRelations(type).keySet());
      try (Stream<DumpedRelation> relations = graph.relations(type)) {
        table(
            zip,
            "relations/" + type + ".csv",
            sheet(
                List.of("_start", "_end"),
                names,
                relations
                    .<List<@Nullable Object>>map(r -> row(r.properties(), names, r.from(), r.to()))
                    .iterator()));
      }
    }
    zip.finish();
  }

  private static void table(ZipOutputStream zip, String path, Sheet sheet) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    CsvSheet.write(sheet, false, false, zip);
    zip.closeEntry();
  }

  /**
   * Writes one table: nodes have {@code _id} and {@code _labels}, relations {@code _start}, {@code
   * _end} and {@code _type}.
   */
  void oneTable(OutputStream out) throws IOException {
    TreeSet<String> all = new TreeSet<>();
    graph.kinds().forEach(kind -> all.addAll(graph.propertiesOfNodes(kind).keySet()));
    graph.types().forEach(type -> all.addAll(graph.propertiesOfRelations(type).keySet()));
    List<String> names = List.copyOf(all);
    List<Supplier<Stream<List<@Nullable Object>>>> parts = new ArrayList<>();
    for (String kind : graph.kinds()) {
      parts.add(
          () ->
              graph
                  .nodes(kind)
                  .map(n -> row(n.properties(), names, n.id(), labels(n), null, null, null)));
    }
    for (String type : graph.types()) {
      parts.add(
          () ->
              graph
                  .relations(type)
                  .map(r -> row(r.properties(), names, null, null, r.from(), r.to(), r.type())));
    }
    try (Chain<List<@Nullable Object>> rows = new Chain<>(parts)) {
      List<String> first = List.of("_id", "_labels", "_start", "_end", "_type");
      CsvSheet.write(sheet(first, names, rows), false, false, out);
    }
  }

  private static String labels(DumpedNode node) {
    return ":" + String.join(":", node.labels());
  }

  private static Sheet sheet(
      List<String> first, List<String> names, Iterator<List<@Nullable Object>> rows) {
    List<Column> columns = new ArrayList<>();
    first.forEach(name -> columns.add(new Column(name, name, Column.Kind.TEXT)));
    names.forEach(name -> columns.add(new Column(name, name, Column.Kind.TEXT)));
    return new Sheet("graph", columns, rows);
  }

  private static List<@Nullable Object> row(
      Map<String, Object> properties, List<String> names, @Nullable Object... first) {
    List<@Nullable Object> row = new ArrayList<>(Arrays.asList(first));
    for (String name : names) {
      Object value = properties.get(name);
      row.add(value == null ? null : Cells.of(value));
    }
    return row;
  }
}
