package policygraph.graph.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import policygraph.graph.GraphException;

/**
 * A Neo4j server as a child process with its data in a folder of ours. It listens on the loopback
 * address only, on a port that is free when it starts, and ends with this program, however that
 * ends.
 *
 * <p>{@link #start} returns as soon as the process runs; {@link #awaitReady} waits until it
 * answers, so that other work can go on meanwhile.
 */
public final class LocalNeo4j implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  /** A rehearsal writes down what it has learnt before it ends. */
  private static final Duration ENDS_WITHIN =
      StartMemory.isRehearsal() ? Duration.ofMinutes(3) : Duration.ofSeconds(30);

  private static final List<String> JVM_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx448m",
          // Else the heap is collected whole because classes have been loaded or compiled.
          "-XX:MetaspaceSize=192m",
          "-XX:SweeperThreshold=60",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final FolderLock lock;
  private final Process process;
  private final Path output;
  private final int port;
  private final String password;

  private LocalNeo4j(FolderLock lock, Process process, Path output, int port, String password) {
    this.lock = lock;
    this.process = process;
    this.output = output;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server.
   *
   * @param folder the server's own folder, made where it is missing
   * @param home the folder with {@code lib-neo4j} and {@code lib}, as the build makes it
   * @throws GraphException if another run uses the folder, or the server's program is missing
   */
  public static LocalNeo4j start(Path folder, Path home) {
    try {
      Files.createDirectories(folder);
      FolderLock lock = FolderLock.take(folder);
      try {
        return start(folder, new ServerFiles(home), lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new GraphException(
          "不能使用图数据库目录 " + folder + "：" + e.getMessage(),
          "cannot use the graph's folder " + folder,
          e);
    }
  }

  private static LocalNeo4j start(Path folder, ServerFiles files, FolderLock lock)
      throws IOException {
    int port = freePort();
    ServerSettings settings = new ServerSettings(folder.toAbsolutePath(), port);
    settings.write();
    String password = new ServerPassword(folder).ensure();
    Path classPath = settings.confFolder().resolve("class-path.args");
    Files.writeString(classPath, "-cp\n\"" + files.classPath().replace("\\", "\\\\") + "\"\n");
    Path output = folder.resolve("server.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                command(folder.toAbsolutePath(), files.startMemory(), settings, classPath))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    return new LocalNeo4j(lock, builder.start(), output, port, password);
  }

  private static List<String> command(
      Path folder, StartMemory memory, ServerSettings settings, Path classPath) {
    List<String> command = new java.util.ArrayList<>();
    command.add(ServerFiles.java().toString());
    command.addAll(JVM_FLAGS);
    command.addAll(memory.flags());
    command.add("@" + classPath);
    command.add(ServerWatcher.class.getName());
    command.add(folder.resolve("server.lock").toString());
    command.add("org.neo4j.server.Neo4jCommunity");
    command.add("--home-dir=" + folder);
    command.add("--config-dir=" + settings.confFolder());
    return command;
  }

  /** Where the server answers. */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + port);
  }

  public String user() {
    return ServerPassword.USER;
  }

  public String password() {
    return password;
  }

  /** The id of the server's process. */
  public long pid() {
    return process.pid();
  }

  /**
   * Waits until the server answers.
   *
   * @throws GraphException if it ends or does not answer within two minutes; the message holds the
   *     server's last words
   */
  public LocalNeo4j awaitReady() {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!BoltPort.answers(port)) {
      if (!process.isAlive()) {
        throw new GraphException(
            "本地 Neo4j 没有启动：" + lastWords() + "；详见 " + output,
            "the local Neo4j did not start, see " + output);
      }
      if (System.nanoTime() > deadline) {
        throw new GraphException(
            "本地 Neo4j 在 " + READY_WITHIN.toSeconds() + " 秒内没有应答；详见 " + output,
            "the local Neo4j does not answer, see " + output);
      }
      pause();
    }
    return this;
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(output);
      return lines.stream()
          .filter(line -> line.contains("ERROR") || line.contains("Caused by:"))
          .reduce((first, second) -> second)
          .orElse(lines.isEmpty() ? "" : lines.getLast());
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphException("启动被中断", "interrupted while starting", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Ends the server in good order and waits for it. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    } finally {
      lock.close();
    }
  }
}
