package policygraph.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import policygraph.Ports;
import policygraph.Program;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.web.Writing;

/** Ingests what is new or changed, then serves the API and the pages until it is ended. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {"Ingests the corpus, then serves the API and the page.", "读取语料，然后提供网页和接口。"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private final Options options = new Options();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:POLICYGRAPH_PORT:-8080}",
      description = "Port to serve at; 0 for any free one. Default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "${env:POLICYGRAPH_HOST:-127.0.0.1}",
      description = "Address to serve at. Default: ${DEFAULT-VALUE}")
  private String host = "127.0.0.1";

  @Option(
      names = "--writing-token",
      paramLabel = "WORD",
      defaultValue =
          "${env:POLICYGRAPH_WRITING_TOKEN:-" + picocli.CommandLine.Option.NULL_VALUE + "}",
      description =
          "Word that allows to add documents in the page; needed where the address is not"
              + " this machine's own. Better given as POLICYGRAPH_WRITING_TOKEN.")
  private @Nullable String writingToken;

  @Option(names = "--read-only", description = "Let nobody add documents in the page.")
  private boolean readOnly;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Messages messages = Messages.ofSystem();
    Ports.check(host, port, messages);
    CountDownLatch ended = new CountDownLatch(1);
    Program program = Program.open(options.config(), messages, Progress.onTerminal());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  program.close();
                  ended.countDown();
                }));
    program.ingest().lines(messages).forEach(System.err::println);
    String address = program.serve(host, port, Writing.at(host, writingToken, readOnly));
    System.out.println("policygraph ready " + address);
    System.out.flush();
    program.warmUp();
    ended.await();
    return 0;
  }
}
