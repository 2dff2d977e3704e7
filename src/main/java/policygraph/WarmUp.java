package policygraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.index.Pace;

/**
 * Does what users will do before they do it: visits the program's own pages in the background, so
 * that queries are planned, code is compiled and what everybody asks for is known when the first of
 * them comes. Stands back while a request of anybody else is under way.
 */
final class WarmUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final String address;
  private final Supplier<List<String>> visits;
  private final Pace pace;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private final Thread thread;
  private boolean wanted;
  private volatile boolean closed;

  /**
   * @param address of this program, as it can be reached from this machine
   * @param visits the paths to visit, for what the graph holds now
   * @param pace tells whether somebody waits for an answer
   */
  WarmUp(String address, Supplier<List<String>> visits, Pace pace) {
    this.address = address;
    this.visits = visits;
    this.pace = pace;
    this.thread = Thread.ofPlatform().name("warm-up").daemon().start(this::run);
  }

  /** Says that there is something new to get ready for. */
  void wake() {
    lock.lock();
    try {
      wanted = true;
      woken.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      while (awaitWork()) {
        visitAll();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      if (!closed) {
        LOG.info("The warm-up ended early; first answers may take longer.", e);
      }
    }
  }

  /** Visits all of them, one after the other; what comes back does not matter. */
  void visitAll() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : visits.get()) {
        pace.awaitNoRequest();
        if (closed) {
          return;
        }
        HttpRequest visit = HttpRequest.newBuilder(URI.create(address + path)).build();
        client.send(visit, BodyHandlers.discarding());
      }
    }
  }

  private boolean awaitWork() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!wanted && !closed) {
        woken.await();
      }
      wanted = false;
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
