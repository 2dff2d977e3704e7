package policygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import policygraph.graph.local.LocalNeo4j;

/**
 * One local server for all integration tests of a run. It starts when the first test asks for it,
 * and ends with the JVM.
 */
public final class TestNeo4j {
  private static final Path HOME = Path.of(System.getProperty("policygraph.home", "target"));

  private TestNeo4j() {}

  private static final class Shared {
    static final LocalNeo4j SERVER = start();
    static final GraphConnection GRAPH = GraphConnection.open(SERVER);

    private static LocalNeo4j start() {
      try {
        Path folder = Files.createTempDirectory(Files.createDirectories(HOME), "it-neo4j-");
        return LocalNeo4j.start(folder, HOME).awaitReady();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The folder with the program's libraries. */
  public static Path home() {
    return HOME;
  }

  /** The server, ready. */
  public static LocalNeo4j server() {
    return Shared.SERVER;
  }

  /** A connection to the server, its graph emptied. */
  public static GraphConnection empty() {
    Shared.GRAPH.statement("MATCH (n) WHERE NOT n:Graph DETACH DELETE n");
    return Shared.GRAPH;
  }
}
