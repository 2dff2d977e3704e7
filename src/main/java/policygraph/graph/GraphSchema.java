package policygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Constraints and indexes, as they stand in the files of {@code graph-schema}. */
final class GraphSchema {
  private static final List<String> FILES = List.of("constraints.cypher", "indexes.cypher");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

  private final GraphConnection graph;

  GraphSchema(GraphConnection graph) {
    this.graph = graph;
  }

  /** Makes what is missing and waits until all indexes serve. */
  void apply() {
    statements().forEach(graph::statement);
    graph.statement("CALL db.awaitIndexes(120)");
  }

  static List<String> statements() {
    return FILES.stream().flatMap(file -> statements(read(file))).toList();
  }

  private static Stream<String> statements(String cypher) {
    return Stream.of(COMMENT.matcher(cypher).replaceAll("").split(";"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty());
  }

  private static String read(String file) {
    try (InputStream in = GraphSchema.class.getResourceAsStream("/graph-schema/" + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: graph-schema/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
