package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import policygraph.DataFolder;
import policygraph.Program;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.mcp.StdioServer;

/**
 * Serves an assistant over the Model Context Protocol, on standard input and output. Where a
 * program already serves the data, that one is asked; else the data is opened, and served on this
 * machine alone as long as the assistant stays.
 */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Serves an assistant by the Model Context Protocol (stdio).",
      "通过模型上下文协议（MCP，标准输入输出）供智能助手查询。"
    })
final class McpCommand implements Callable<Integer> {
  @Mixin private final Options options = new Options();

  @Override
  public Integer call() throws IOException, InterruptedException {
    // Standard output is the protocol's alone.
    PrintStream protocol = System.out;
    System.setOut(System.err);
    Messages messages = Messages.ofSystem();
    Optional<String> serving = DataFolder.address(options.data);
    if (serving.isPresent()) {
      StdioServer.serve(serving.get(), Main.VERSION, System.in, protocol);
      return 0;
    }
    boolean first = !Files.exists(options.data);
    try (Program program = Program.open(options.config(), messages, Progress.onTerminal())) {
      if (first) {
        program.ingest().lines(messages).forEach(System.err::println);
      } else {
        program.refresh();
      }
      StdioServer.serve(program.serve("127.0.0.1", 0), Main.VERSION, System.in, protocol);
    }
    return 0;
  }
}
