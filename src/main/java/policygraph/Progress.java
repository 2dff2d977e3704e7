package policygraph;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;

/** Tells on a terminal how far long work has come; on anything else it tells at most ten times. */
final class Progress {
  private final PrintStream out;
  private final boolean terminal;
  private long lastShown;
  private int lastTenth;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** On standard error, as people see it. */
  @SuppressWarnings("SystemConsoleNull") // documented as nullable
  static Progress onTerminal() {
    Console console = System.console();
    return new Progress(System.err, console != null && console.isTerminal());
  }

  /** Tells nothing. */
  static Progress silent() {
    return new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
  }

  /** A step of its own, on a line of its own. */
  void step(String what) {
    out.println(what);
    lastTenth = 0;
  }

  /** So many of so many are done. */
  void at(String what, int done, int all) {
    long now = System.nanoTime();
    if (terminal && (done == all || now - lastShown > 100_000_000L)) {
      lastShown = now;
      out.printf("\r%s %d/%d%s", what, done, all, done == all ? "\n" : "");
      out.flush();
    } else if (!terminal && all >= 10 && done * 10L / all > lastTenth) {
      lastTenth = (int) (done * 10L / all);
      out.printf("%s %d/%d%n", what, done, all);
    }
  }
}
