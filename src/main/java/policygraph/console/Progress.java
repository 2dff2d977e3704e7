package policygraph.console;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;

/** Tells on a terminal how far long work has come; on anything else a line now and then. */
public final class Progress {
  /** Between two lines where there is no terminal. */
  private static final long LINE_NANOS = 10_000_000_000L;

  private static final long TERMINAL_NANOS = 100_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private long lastShown = System.nanoTime();

  public Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** On standard error, as people see it. */
  @SuppressWarnings("SystemConsoleNull") // documented as nullable
  public static Progress onTerminal() {
    Console console = System.console();
    return new Progress(System.err, console != null && console.isTerminal());
  }

  /** Tells nothing. */
  public static Progress silent() {
    return new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
  }

  /** A step of its own, on a line of its own. */
  public void step(String what) {
    out.println(what);
    lastShown = System.nanoTime();
  }

  /** So many of so many are done. */
  public void at(String what, int done, int all) {
    long now = System.nanoTime();
    if (terminal && (done == all || now - lastShown > TERMINAL_NANOS)) {
      lastShown = now;
      out.printf("\r%s %d/%d\u001b[K%s", what, done, all, done == all ? "\n" : "");
      out.flush();
    } else if (!terminal && now - lastShown > LINE_NANOS) {
      lastShown = now;
      out.printf("%s %d/%d%n", what, done, all);
    }
  }
}
