package policygraph.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import policygraph.DataFolder;
import policygraph.Program;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.console.Progress;

/**
 * Answers a question on the terminal. Where a program already serves the data, it is asked; else
 * the data is opened for this one question.
 */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = {"Answers a question on the terminal.", "在终端回答一个问题。"})
final class AskCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private final Options options = new Options();

  @Parameters(paramLabel = "QUESTION", description = "A question in Chinese or English.")
  private String question = "";

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Messages messages = Messages.ofSystem();
    JsonNode answer = JSON.readTree(answer(messages));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (json) {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } else {
      new TerminalAnswer(out, messages).print(answer);
    }
    return 0;
  }

  private byte[] answer(Messages messages) throws IOException, InterruptedException {
    Optional<String> serving = DataFolder.address(options.data);
    if (serving.isPresent()) {
      return ask(serving.get(), messages);
    }
    boolean first = !Files.exists(options.data);
    Progress progress = Progress.onTerminal();
    try (Program program = Program.open(options.config(), messages, progress)) {
      if (first) {
        program.ingest().lines(messages).forEach(System.err::println);
      } else {
        program.refresh();
      }
      return program.ask(question);
    }
  }

  private byte[] ask(String address, Messages messages) throws IOException, InterruptedException {
    URI uri =
        URI.create(
            address + "/api/ask?size=100&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> response =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new FailureException(
            messages.get("ask.failed", new String(response.body(), StandardCharsets.UTF_8)));
      }
      return response.body();
    }
  }
}
