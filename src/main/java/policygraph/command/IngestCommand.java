package policygraph.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import policygraph.Program;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.ingest.IngestReport;

/** Reads what is new or changed in the corpus, and stops. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {"Ingests the corpus and stops.", "读取语料并入库。"})
final class IngestCommand implements Callable<Integer> {
  @Mixin private final Options options = new Options();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report as JSON to this file as well.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.ofSystem();
    try (Program program = Program.open(options.config(), messages, Progress.onTerminal())) {
      IngestReport done = program.ingest();
      done.lines(messages).forEach(System.out::println);
      if (report != null) {
        Files.write(
            report,
            new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsBytes(done.json()));
      }
      return done.exitStatus();
    }
  }
}
