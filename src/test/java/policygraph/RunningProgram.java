package policygraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program, started by its launcher as a user does, with a data folder of its own. */
final class RunningProgram implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  private RunningProgram(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Serves a corpus at a free port. */
  static RunningProgram serve(Path corpus, Path data) {
    try {
      Process process =
          start("serve", "--corpus", corpus.toString(), "--data", data.toString(), "--port", "0");
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = out.readLine();
      String ready = "policygraph ready ";
      if (line == null || !line.startsWith(ready)) {
        throw new IllegalStateException("not ready: " + line);
      }
      return new RunningProgram(process, line.substring(ready.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end. */
  static Ended run(String... arguments) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("policygraph", ".err");
    Process process = builder(arguments).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    String err = Files.readString(errors);
    Files.delete(errors);
    return new Ended(status, out, err);
  }

  record Ended(int status, String out, String err) {}

  private static Process start(String... arguments) throws IOException {
    return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(List.of("./policygraph"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("POLICYGRAPH_LANG", "zh");
    return builder;
  }

  String address() {
    return address;
  }

  int port() {
    return URI.create(address).getPort();
  }

  /** The process of its database. */
  ProcessHandle database() {
    return process
        .descendants()
        .filter(child -> child.info().commandLine().orElse("").contains("ServerWatcher"))
        .findFirst()
        .orElseThrow();
  }

  JsonNode ask(String question) {
    return get("/api/ask?size=200&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
  }

  JsonNode get(String path) {
    try {
      return JSON.readTree(response(path).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> response(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + path)).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Which measures an answer holds: the first three letters of the source, and the label. */
  static List<String> measures(JsonNode results) {
    List<String> found = new ArrayList<>();
    for (JsonNode result : results) {
      JsonNode measure = result.path("measure");
      found.add(
          measure.path("policy").path("source").asText().substring(0, 3)
              + " "
              + measure.path("label").asText());
    }
    return found;
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
