package policygraph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.graph.GraphException;

/**
 * How a command that failed says so: in one line where people can do something about it, with the
 * place in the program where it is a mistake of ours, and not at all where the user ended it.
 */
final class Failures {
  private static volatile boolean ending;

  private Failures() {}

  /** From now on, what fails because the program is ended is not reported. */
  static void keepQuietAtTheEnd() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true));
  }

  static void report(Throwable error, PrintWriter out) {
    if (ending) {
      return;
    }
    String line = line(error, Messages.ofSystem());
    if (line == null) {
      error.printStackTrace(out);
    } else {
      out.println("policygraph: " + line);
    }
  }

  /** What a user is told, or null where only those who wrote the program can help. */
  static @Nullable String line(Throwable error, Messages messages) {
    return switch (error) {
      case FailureException known -> known.getMessage();
      case GraphException graph -> messages.get("neo4j.failed", String.valueOf(graph.getMessage()));
      case UncheckedIOException io ->
          messages.get("io.failed", reason(Objects.requireNonNull(io.getCause())));
      case IOException io -> messages.get("io.failed", reason(io));
      case OutOfMemoryError memory -> messages.get("memory.failed");
      default -> null;
    };
  }

  private static String reason(IOException error) {
    String said = error.getMessage();
    return said == null || error instanceof FileSystemException
        ? error.toString().replaceFirst("^[\\w.]+\\.", "")
        : said;
  }
}
