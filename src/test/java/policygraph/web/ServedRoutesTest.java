package policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policygraph.index.Pace;
import policygraph.search.Snapshot;

/** What is served to programs is described, and what is described is served. */
class ServedRoutesTest {
  /** What people read, or what stands in their pages; no program asks for it. */
  private static final List<String> PAGES =
      List.of(
          "/ask",
          "/search",
          "/policies",
          "/measures",
          "/entities",
          "/list",
          "/add",
          "/views/",
          "/static/");

  private static List<Route> routes = List.of();
  private static WebServer server;

  @BeforeAll
  static void serve() {
    Library library = new Library(null, null, null, () -> Snapshot.EMPTY);
    Templates templates = new Templates();
    Metrics metrics = new Metrics();
    Workbench workbench =
        new Workbench(library, templates, null, metrics, new NoIntake(), Writing.NOBODY);
    routes = workbench.routes();
    server =
        WebServer.start(
            "127.0.0.1", 0, routes, metrics, new Pace(), templates, workbench::register);
  }

  @AfterAll
  static void end() {
    server.close();
  }

  private static Map<?, ?> described() {
    return (Map<?, ?>) OpenApi.of(routes, Schemas.load()).get("paths");
  }

  private static TreeSet<String> described(String method) {
    TreeSet<String> paths = new TreeSet<>();
    described()
        .forEach(
            (path, operations) -> {
              if (((Map<?, ?>) operations).containsKey(method)) {
                paths.add(String.valueOf(path));
              }
            });
    return paths;
  }

  private static TreeSet<String> served(HandlerType method) {
    TreeSet<String> paths = new TreeSet<>();
    for (String path : server.served(method)) {
      boolean page = path.equals("/") || PAGES.stream().anyMatch(p -> path.startsWith(p));
      if (!page) {
        paths.add(path);
      }
    }
    return paths;
  }

  @Test
  void each_served_route_is_described_and_each_described_is_served() {
    assertThat(described("get")).isEqualTo(served(HandlerType.GET));
    assertThat(described("post")).isEqualTo(served(HandlerType.POST));
  }

  @Test
  void operations_have_names_of_their_own() {
    List<String> ids =
        described().values().stream()
            .flatMap(operations -> ((Map<?, ?>) operations).values().stream())
            .map(operation -> String.valueOf(((Map<?, ?>) operation).get("operationId")))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static String page(String path, String language) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + path);
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .headers("Accept", "text/html", "Accept-Language", language)
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  @Test
  void a_page_tells_in_its_own_language_what_is_wrong() throws Exception {
    assertThat(page("/views/timeline?x=1", "zh-CN"))
        .contains("这个地址有误", "这里没有参数 x；有 ")
        .doesNotContain("unknown");
    assertThat(page("/views/timeline?x=1", "en"))
        .contains("This address is wrong", "unknown parameter 'x'; known are: ");
    assertThat(page("/add/remove?source=uploads/a.txt", "zh-CN")).contains("这里不能添加或移除文件");
  }

  @Test
  void what_is_measured_is_explained() {
    Metrics metrics = new Metrics();
    Stream<String> helps = metrics.text().lines().filter(line -> line.startsWith("# HELP"));
    assertThat(helps)
        .isNotEmpty()
        .allMatch(line -> line.strip().split(" ").length > 4, "explained");
  }

  /** Nothing is taken in here. */
  private static final class NoIntake implements Intake {
    @Override
    public String take(List<Offered> files) throws IOException {
      throw new IOException("nothing is taken in here");
    }

    @Override
    public Optional<Batch> batch(String id) {
      return Optional.empty();
    }

    @Override
    public List<String> kept() {
      return List.of();
    }

    @Override
    public boolean remove(String source) {
      return false;
    }
  }
}
