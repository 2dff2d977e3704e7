package policygraph.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import policygraph.DataFolder;
import policygraph.Program;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.export.GraphFolder;
import policygraph.export.GraphFormat;

/**
 * Writes the whole graph. Where a program already serves the data, it is asked; else the data is
 * opened for this one export. A file is there under its name only when it is whole.
 */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {"Writes the whole graph.", "导出整个图谱。"})
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final Options options = new Options();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|jsonld|turtle|graphml",
      description = {
        "csv is one table of nodes and relations; a table for each of their kinds where FILE ends"
            + " in .zip or is a folder."
      })
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write to. Default: standard output.")
  private @Nullable Path out;

  @Option(
      names = "--base",
      paramLabel = "URI",
      defaultValue = GraphFormat.BASE,
      description = "What the addresses of linked data begin with. Default: ${DEFAULT-VALUE}")
  private String base = GraphFormat.BASE;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Messages messages = Messages.ofSystem();
    Path file = out;
    boolean folder = file != null && Files.isDirectory(file);
    GraphFormat wanted = wanted(folder);
    if (file != null && folder) {
      Path zip = Files.createTempFile("policygraph", ".zip");
      try {
        write(GraphFormat.ZIP, zip, messages);
        GraphFolder.unpack(zip, file);
      } finally {
        Files.delete(zip);
      }
    } else if (file != null) {
      Path begun = file.resolveSibling(file.getFileName() + ".part");
      try {
        write(wanted, begun, messages);
        Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(begun);
      }
    } else {
      write(wanted, new KeptOpen(System.out), messages);
    }
    if (file != null) {
      System.err.println(messages.get("export.written", file));
    }
    return 0;
  }

  private GraphFormat wanted(boolean folder) {
    String file = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "csv" -> folder || file.endsWith(".zip") ? GraphFormat.ZIP : GraphFormat.CSV;
      case "jsonld" -> GraphFormat.JSONLD;
      case "turtle" -> GraphFormat.TURTLE;
      case "graphml" -> GraphFormat.GRAPHML;
      default -> throw wrong("export.format", format);
    };
  }

  private CommandLine.ParameterException wrong(String message, String value) {
    CommandSpec command = java.util.Objects.requireNonNull(spec);
    return new CommandLine.ParameterException(
        command.commandLine(), Messages.ofSystem().get(message, value));
  }

  private void write(GraphFormat wanted, Path file, Messages messages)
      throws IOException, InterruptedException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      write(wanted, stream, messages);
    }
  }

  private void write(GraphFormat wanted, OutputStream stream, Messages messages)
      throws IOException, InterruptedException {
    Optional<String> serving = DataFolder.address(options.data);
    if (serving.isPresent()) {
      fetch(serving.get(), wanted, stream, messages);
      return;
    }
    boolean first = !Files.exists(options.data);
    try (Program program = Program.open(options.config(), messages, Progress.onTerminal())) {
      if (first) {
        program.ingest().lines(messages).forEach(System.err::println);
      }
      program.export(wanted, base, stream);
    }
  }

  private void fetch(String address, GraphFormat wanted, OutputStream stream, Messages messages)
      throws IOException, InterruptedException {
    String query = "?base=" + URLEncoder.encode(base, StandardCharsets.UTF_8);
    URI uri = URI.create(address + "/api/graph." + wanted.suffix() + query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(
              HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          String said = new String(body.readAllBytes(), StandardCharsets.UTF_8);
          throw new FailureException(messages.get("ask.failed", said));
        }
        body.transferTo(stream);
        stream.flush();
      }
    }
  }

  /** Standard output is not ours to close. */
  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(new java.io.BufferedOutputStream(out, 1 << 16));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
