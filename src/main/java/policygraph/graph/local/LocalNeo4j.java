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
import policygraph.graph.GraphException;
import policygraph.graph.Outage;

/**
 * A Neo4j server as a child process with its data in a folder of ours. It listens on the loopback
 * address only, on a port that is free when it starts, and ends with this program, however that
 * ends. Where it ends by itself, it is started again at the same port.
 *
 * <p>{@link #start} returns as soon as the process runs; {@link #awaitReady} waits until it
 * answers, so that other work can go on meanwhile.
 */
public final class LocalNeo4j implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  /** A rehearsal writes down what it has learnt before it ends. */
  private static final Duration ENDS_WITHIN =
      StartMemory.isRehearsal() ? Duration.ofMinutes(3) : Duration.ofSeconds(30);

  /** A server that ran that long had started well. */
  private static final Duration LASTING = Duration.ofMinutes(5);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final FolderLock lock;
  private final ServerKeeper keeper;
  private final Path output;
  private final int port;
  private final String password;
  private volatile Runnable back = () -> {};

  private LocalNeo4j(FolderLock lock, ServerLaunch launch, int port, String password)
      throws IOException {
    this.lock = lock;
    this.output = launch.output();
    this.port = port;
    this.password = password;
    this.keeper = new ServerKeeper(launch::start, this::awaitBack, LASTING, PAUSE);
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
    ServerLaunch launch = ServerLaunch.prepare(folder, files, port);
    Files.deleteIfExists(launch.output());
    return new LocalNeo4j(lock, launch, port, new ServerPassword(folder).ensure());
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
    return keeper.process().pid();
  }

  /** Why it does not answer, where it does not. */
  public Outage outage() {
    return keeper.hasGivenUp() ? Outage.GIVEN_UP : Outage.STARTING_AGAIN;
  }

  /**
   * Waits until the server answers. From then on it is started again where it ends by itself.
   *
   * @throws GraphException if it ends or does not answer within two minutes; the message holds the
   *     server's last words
   */
  public LocalNeo4j awaitReady() {
    awaitAnswer(keeper.process());
    keeper.watch();
    return this;
  }

  /** What is done each time that it answers again after it had ended by itself. */
  public void whenBack(Runnable done) {
    back = done;
  }

  private void awaitBack(Process process) {
    awaitAnswer(process);
    back.run();
  }

  private void awaitAnswer(Process process) {
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
      keeper.end(ENDS_WITHIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      keeper.process().destroy();
    } finally {
      lock.close();
    }
  }
}
