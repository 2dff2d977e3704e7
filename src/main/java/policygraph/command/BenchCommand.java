package policygraph.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import policygraph.Config;
import policygraph.Folders;
import policygraph.Program;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.eval.Latency;
import policygraph.eval.QuestionGold;
import policygraph.ingest.IngestReport;

/**
 * Measures a program: one that runs already, or one of its own on the corpus, with its first start,
 * its second, and the memory that it takes.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {"Measures start, ingest, answering times and memory.", "测量启动、入库、回答时间和内存。"})
final class BenchCommand implements Callable<Integer> {
  private static final String LOCAL = "127.0.0.1";

  @Mixin private final Options options = new Options();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "A program that runs on this machine. Default: one that is started for it.")
  private @Nullable URI url;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description =
          "Questions to ask, one JSON object with q a line. Default: made of what the program"
              + " holds.")
  private @Nullable Path questions;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Messages messages = Messages.ofSystem();
  private final Map<String, Double> figures = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (url != null) {
      if (!LOCAL.equals(url.getHost()) && !"localhost".equals(url.getHost())) {
        throw new FailureException(messages.get("bench.notLocal", url));
      }
      load(url.toString());
    } else {
      Path data = Files.createTempDirectory("policygraph-bench");
      try {
        ownProgram(data);
      } finally {
        Folders.delete(data);
      }
    }
    print();
    return 0;
  }

  private void ownProgram(Path data) throws IOException, InterruptedException {
    Config given = options.config();
    Config config =
        new Config(
            given.corpus(),
            data,
            given.neo4jUri(),
            given.neo4jUser(),
            given.neo4jPassword(),
            given.embeddingModel());
    long start = System.nanoTime();
    try (Program program = Program.open(config, messages, Progress.onTerminal())) {
      IngestReport report = program.ingest();
      String address = program.serve(LOCAL, 0);
      figures.put("first_start_s", seconds(start));
      program.warmUp();
      figures.put("documents", (double) report.documents());
      figures.put("ingest_documents_per_s", report.documents() / report.seconds());
      program.awaitEmbeddings();
      figures.put("embedded_s", seconds(start));
      load(address);
      ResidentMemory.peak(ProcessHandle.current())
          .ifPresent(bytes -> figures.put("peak_memory_mib", bytes / 1048576.0));
    }
    start = System.nanoTime();
    try (Program program = Program.open(config, messages, Progress.onTerminal())) {
      program.ingest();
      String address = program.serve(LOCAL, 0);
      figures.put("second_start_s", seconds(start));
      program.warmUp();
      try (LoadTest test = new LoadTest(address, questions())) {
        add("ask_after_second_start", test.once());
      }
    }
  }

  private void load(String address) throws IOException, InterruptedException {
    try (LoadTest test = new LoadTest(address, questions())) {
      add("ask_first", test.once());
      for (Map.Entry<String, Latency> kind : test.run().entrySet()) {
        add(kind.getKey().replace(' ', '_'), kind.getValue());
      }
    }
  }

  private void add(String name, Latency times) {
    figures.put(name + "_p50_ms", times.p50());
    figures.put(name + "_p99_ms", times.p99());
    figures.put(name + "_max_ms", times.max());
  }

  private List<String> questions() throws IOException {
    return questions == null
        ? List.of()
        : QuestionGold.read(questions).stream().map(QuestionGold::question).toList();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private void print() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (json) {
      out.println(
          new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(figures));
    } else {
      out.println("| figure | value |");
      out.println("|---|---|");
      figures.forEach(
          (name, value) -> out.println(String.format(Locale.ROOT, "| %s | %.1f |", name, value)));
    }
  }
}
