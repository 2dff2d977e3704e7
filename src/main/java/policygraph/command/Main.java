package policygraph.command;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Results go to stdout, everything else to stderr. */
@Command(
    name = "policygraph",
    mixinStandardHelpOptions = true,
    version = "policygraph " + Main.VERSION,
    description = {
      "A knowledge graph and semantic search over Chinese government policy documents.",
      "中国政策文件知识图谱与语义检索。"
    },
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      AskCommand.class,
      ExportCommand.class,
      McpCommand.class,
      EvalCommand.class,
      BenchCommand.class,
      RehearseCommand.class
    })
public final class Main {
  /** The version of the program, as the build has it. */
  static final String VERSION = "0.1.0";

  /** Which instructions the vector search uses is no news for who asks a question. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  public static void main(String[] arguments) {
    VECTORS.setLevel(Level.WARNING);
    Failures.keepQuietAtTheEnd();
    System.exit(run(arguments));
  }

  /** Runs one command; 0 is success, 1 a failure, 2 a wrong command line. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (error, command, parsed) -> {
          Failures.report(error, command.getErr());
          return CommandLine.ExitCode.SOFTWARE;
        });
    try {
      return line.execute(arguments);
    } catch (Error broken) {
      // The server's threads would keep a process alive that serves nothing.
      Failures.report(broken, line.getErr());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }
}
