package policygraph.index;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How much of the machine background work may take: all cores while nobody waits for an answer, one
 * while a request is under way and shortly after it, since requests come in flocks. Thread-safe.
 */
public final class Pace {
  private static final long SHORTLY_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(500);

  private final int cores;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int requests;
  private int working;
  private long ended = System.nanoTime() - SHORTLY_NANOSECONDS;

  public Pace() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param cores how many workers go on at once while nobody waits
   */
  Pace(int cores) {
    this.cores = cores;
  }

  /** Says that a request has come; each must be followed by {@link #requestEnded}. */
  public void requestBegun() {
    lock.lock();
    try {
      requests++;
    } finally {
      lock.unlock();
    }
  }

  public void requestEnded() {
    lock.lock();
    try {
      requests--;
      ended = System.nanoTime();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether somebody waits, or did just now. */
  public boolean isBusy() {
    lock.lock();
    try {
      return requests > 0 || quietInNanoseconds() > 0;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until no request is under way. */
  public void awaitNoRequest() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (requests > 0) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private long quietInNanoseconds() {
    return SHORTLY_NANOSECONDS - (System.nanoTime() - ended);
  }

  /** A worker's turn; to be closed after a piece of work. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Waits until a worker may take up its next piece of work. */
  Turn turn() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (working >= (isBusy() ? 1 : cores)) {
        changed.awaitNanos(Math.max(quietInNanoseconds(), TimeUnit.MILLISECONDS.toNanos(1)));
      }
      working++;
    } finally {
      lock.unlock();
    }
    return this::done;
  }

  private void done() {
    lock.lock();
    try {
      working--;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }
}
