package policygraph.graph.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.graph.GraphException;

/**
 * Keeps a process running: one that ended by itself is begun again, but only so many times in a
 * row, since what ends at once after each start needs a person. Thread-safe.
 */
final class ServerKeeper {
  /** Starts in a row that did not last. */
  static final int MOST = 5;

  private static final Logger LOG = LoggerFactory.getLogger(ServerKeeper.class);

  private final Launch launch;
  private final Consumer<Process> awaitReady;
  private final Duration lasting;
  private final Duration pause;
  private final Thread hook = new Thread(this::letGo);
  private Process process;
  private boolean ending;
  private volatile boolean givenUp;

  /** Begins the process. */
  @FunctionalInterface
  interface Launch {
    Process start() throws IOException;
  }

  /**
   * Begins the process for the first time; whether it lasts is not looked at before {@link #watch}.
   *
   * @param awaitReady returns when a process does its work, fails with a {@link GraphException} if
   *     it does not come to that
   * @param lasting what ran that long was no failed start
   * @param pause before a new start
   */
  ServerKeeper(Launch launch, Consumer<Process> awaitReady, Duration lasting, Duration pause)
      throws IOException {
    this.launch = launch;
    this.awaitReady = awaitReady;
    this.lasting = lasting;
    this.pause = pause;
    this.process = launch.start();
    // At a Ctrl-C the process is ended by the system, perhaps before this program gets to it.
    Runtime.getRuntime().addShutdownHook(hook);
  }

  synchronized Process process() {
    return process;
  }

  /** Whether it ended too often, and is not begun again. */
  boolean hasGivenUp() {
    return givenUp;
  }

  /** From now on, begins the process again where it ends by itself. */
  void watch() {
    Thread.ofPlatform().name("neo4j-keeper").daemon().start(this::keep);
  }

  private void keep() {
    try {
      int failed = 0;
      while (!givenUp) {
        long begun = System.nanoTime();
        int status = process().waitFor();
        failed = System.nanoTime() - begun > lasting.toNanos() ? 1 : failed + 1;
        Thread.sleep(pause);
        if (isEnding()) {
          return;
        }
        if (failed > MOST) {
          givenUp = true;
          LOG.error(
              "图数据库接连意外停止，不再自动启动 (the graph database ended again and again, status {}; it is not"
                  + " started any more)",
              status);
        } else {
          LOG.warn(
              "图数据库意外停止，正在重新启动，第 {} 次，最多 {} 次 (the graph database ended, status {}; starting it"
                  + " again)",
              failed,
              MOST,
              status);
          startAgain();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void startAgain() {
    try {
      Process next;
      synchronized (this) {
        if (ending) {
          return;
        }
        process = launch.start();
        next = process;
      }
      awaitReady.accept(next);
      LOG.info("图数据库已恢复 (the graph database runs again)");
    } catch (IOException | GraphException e) {
      if (!isEnding()) {
        LOG.warn("图数据库未能启动 (the graph database did not start)", e);
        process().destroyForcibly();
      }
    }
  }

  private synchronized boolean isEnding() {
    return ending;
  }

  private synchronized void letGo() {
    ending = true;
  }

  /**
   * Ends the process in good order, by the end of its input, and waits for it.
   *
   * @param within after which it is ended by force
   */
  void end(Duration within) throws IOException, InterruptedException {
    letGo();
    Process last = process();
    last.getOutputStream().close();
    if (!last.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
      last.destroyForcibly().waitFor();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The program itself is being ended, and the hook has run.
    }
  }
}
