package policygraph.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import policygraph.Config;
import policygraph.Program;
import policygraph.console.Messages;
import policygraph.console.Progress;

/**
 * Goes once through a start, so that the JVMs of program and database can write down what later
 * starts need. The build runs it; its data are thrown away.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  /** What a user does first. */
  private static final List<String> VISITS =
      List.of("/", "/health", "/ask?q=%E7%89%B5%E5%A4%B4", "/api/search?q=%E4%BB%BB%E5%8A%A1");

  @Option(names = "--corpus", required = true)
  private Path corpus = Path.of("corpus");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Messages messages = Messages.ofSystem();
    Path data = Files.createTempDirectory("policygraph-rehearsal");
    Config config = new Config(corpus, data, null, "neo4j", "", null);
    try (Program program = Program.open(config, messages, Progress.silent());
        HttpClient browser = HttpClient.newHttpClient()) {
      program.ingest();
      String address = program.serve("127.0.0.1", 0);
      for (String path : VISITS) {
        browser.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.discarding());
      }
    } finally {
      delete(data);
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
