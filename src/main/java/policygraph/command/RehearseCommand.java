package policygraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
  /** The JVMs remember, too, which methods run often: once is not often. */
  private static final int ROUNDS = 3;

  @Option(names = "--corpus", required = true)
  private Path corpus = Path.of("corpus");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Messages messages = Messages.ofSystem();
    Path data = Files.createTempDirectory("policygraph-rehearsal");
    Config config = new Config(corpus, data, null, "neo4j", "", null);
    try (Program program = Program.open(config, messages, Progress.silent())) {
      program.ingest();
      program.serve("127.0.0.1", 0);
      for (int round = 0; round < ROUNDS; round++) {
        program.visit();
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
