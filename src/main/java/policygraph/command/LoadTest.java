package policygraph.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.eval.Latency;

/**
 * Asks a running program, one request after the other, what its users would: questions about the
 * bodies and places that it holds, and searches for what they are called.
 */
final class LoadTest implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ASK = "/api/ask?q=";

  /** Entities of each kind that are asked for. */
  private static final int ENTITIES = 40;

  /** Rounds over all requests before times count, and with them. */
  private static final int WARM_UP = 1;

  private static final int ROUNDS = 3;

  private final String address;
  private final List<String> questions;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param address such as http://127.0.0.1:8080
   * @param questions to ask; where there are none, some are made of what the program holds
   */
  LoadTest(String address, List<String> questions) {
    this.address = address;
    this.questions = questions;
  }

  /** Times of the questions, each asked once, as the program stands now. */
  Latency once() throws IOException, InterruptedException {
    return time(questions(), 0, 1);
  }

  private List<String> questions() throws IOException, InterruptedException {
    return questions.isEmpty()
        ? joined(
            List.of(
                paths(ASK, names("agency"), "%s牵头的任务有哪些？"),
                paths(ASK, names("region"), "涉及%s的任务有哪些？"),
                paths(ASK, names("industry"), "哪些文件支持%s？")))
        : questions.stream().map(question -> ASK + encoded(question)).toList();
  }

  /** Times of each kind of request, by its name. */
  Map<String, Latency> run() throws IOException, InterruptedException {
    Map<String, List<String>> requests = new LinkedHashMap<>();
    List<String> bodies = names("agency");
    List<String> subjects = names("industry");
    requests.put("ask", questions());
    for (String mode : List.of("hybrid", "keyword", "semantic")) {
      String path = "/api/search?mode=" + mode + "&q=";
      requests.put(
          "search " + mode,
          joined(
              List.of(
                  paths(path, subjects, "%s"),
                  paths(path, subjects, "怎样支持%s发展"),
                  paths(path, bodies, "%s负责什么"))));
    }
    requests.put("measures", paths("/api/measures?agency=", bodies, "%s"));
    requests.put("suggest", paths("/api/suggest?q=", subjects, "%s"));
    requests.put("page answer", paths("/ask?q=", bodies, "%s牵头的任务有哪些？"));
    requests.put("page matrix", List.of("/views/matrix", "/views/matrix?rows=body"));
    requests.put("page graph", paths("/views/graph?node=", bodies, "%s"));
    Map<String, Latency> times = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> kind : requests.entrySet()) {
      if (!kind.getValue().isEmpty()) {
        times.put(kind.getKey(), time(kind.getValue(), WARM_UP, ROUNDS));
      }
    }
    return times;
  }

  private Latency time(List<String> paths, int warmUp, int rounds)
      throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < warmUp + rounds; round++) {
      for (String path : paths) {
        long start = System.nanoTime();
        get(path);
        if (round >= warmUp) {
          times.add(System.nanoTime() - start);
        }
      }
    }
    return Latency.of(times);
  }

  private List<String> names(String type) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    JsonNode items = JSON.readTree(get("/api/entities?size=" + ENTITIES + "&type=" + type));
    items.path("items").forEach(item -> names.add(item.path("name").asText()));
    return names;
  }

  private static List<String> paths(String path, List<String> names, String text) {
    return names.stream().map(name -> path + encoded(text.formatted(name))).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> joined(List<List<String>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  private byte[] get(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " gave " + answer.statusCode());
    }
    return answer.body();
  }

  @Override
  public void close() {
    client.close();
  }
}
