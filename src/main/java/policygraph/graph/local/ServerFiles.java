package policygraph.graph.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policygraph.graph.GraphException;

/** Where the server's program stands: the folders lib-neo4j and lib beside the program's jar. */
record ServerFiles(Path home) {

  /** The class path: the server's libraries, those that it shares with us, and the watcher. */
  String classPath() {
    Path server = home.resolve("lib-neo4j");
    List<Path> jars = Stream.of(server, home.resolve("lib")).flatMap(ServerFiles::jars).toList();
    if (jars.stream().noneMatch(jar -> jar.getFileName().toString().startsWith("neo4j-server-"))) {
      throw new GraphException(
          "找不到 Neo4j 服务端程序：" + server + "；请先运行 mvn -q -DskipTests package",
          "no Neo4j server in " + server + "; run mvn -q -DskipTests package first");
    }
    return Stream.concat(jars.stream(), Stream.of(own()))
        .map(jar -> jar.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  StartMemory startMemory() {
    return new StartMemory(home.resolve("neo4j.aot").toAbsolutePath());
  }

  private static Stream<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(ServerFiles::isUsedByServer)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server has its own way to SLF4J; a second one would only make it complain. */
  private static boolean isUsedByServer(Path jar) {
    String name = jar.getFileName().toString();
    return !name.startsWith("slf4j-simple-") && !name.startsWith("slf4j-jdk-platform-logging-");
  }

  private static Path own() {
    try {
      return Path.of(ServerFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
