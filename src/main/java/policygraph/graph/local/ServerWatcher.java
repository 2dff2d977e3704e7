package policygraph.graph.local;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the server's process: runs the server's own main, and ends the process when
 * standard input ends. The parent holds the other end, so the server never outlives it, however it
 * dies.
 *
 * <p>Arguments: a lock file that is held as long as the process lives, the server's main class, the
 * server's arguments.
 */
public final class ServerWatcher {
  private static final Duration PREDECESSOR_ENDS_WITHIN = Duration.ofSeconds(30);

  private ServerWatcher() {}

  public static void main(String[] args) throws Throwable {
    Thread.ofPlatform().name("parent-watcher").daemon().start(ServerWatcher::exitAtEndOfInput);
    FileLock lock = lock(Path.of(args[0]));
    if (lock == null) {
      System.err.println("another server still holds " + args[0]);
      System.exit(1);
      return;
    }
    MethodHandles.publicLookup()
        .findStatic(
            Class.forName(args[1]), "main", MethodType.methodType(void.class, String[].class))
        .invoke((Object) Arrays.copyOfRange(args, 2, args.length));
  }

  private static void exitAtEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // The parent never writes.
      }
    } catch (IOException e) {
      // A broken pipe is an end as well.
    }
    System.exit(0);
  }

  /** The lock; a server that a killed run left behind may need a moment to let go of it. */
  private static @Nullable FileLock lock(Path file) throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Instant deadline = Instant.now().plus(PREDECESSOR_ENDS_WITHIN);
    FileLock lock = channel.tryLock();
    while (lock == null && Instant.now().isBefore(deadline)) {
      Thread.sleep(100);
      lock = channel.tryLock();
    }
    return lock;
  }
}
