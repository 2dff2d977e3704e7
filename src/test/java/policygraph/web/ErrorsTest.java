package policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policygraph.graph.GraphUnavailableException;
import policygraph.graph.Outage;
import policygraph.index.Pace;

/** What goes wrong is told with its status, in words for whoever asked. */
class ErrorsTest {
  private static WebServer server;
  private static HttpClient client;

  @BeforeAll
  static void serve() {
    client = HttpClient.newHttpClient();
    List<Route> api =
        List.of(
            new Route("/api/starting", "", List.of(), "", r -> fail(Outage.STARTING_AGAIN)),
            new Route("/api/broken", "", List.of(), "", r -> broken()));
    server =
        WebServer.start(
            "127.0.0.1", 0, api, new Metrics(), new Pace(), new Templates(), ErrorsTest::pages);
  }

  private static void pages(JavalinConfig config) {
    config.routes.get("/starting", context -> fail(Outage.STARTING_AGAIN));
    config.routes.get("/given-up", context -> fail(Outage.GIVEN_UP));
    config.routes.get("/remote", context -> fail(Outage.REMOTE));
    config.routes.post("/words", context -> context.result(context.body()));
  }

  private static Object fail(Outage outage) {
    throw new GraphUnavailableException(outage, null);
  }

  private static Object broken() {
    throw new IllegalStateException("a mistake of ours");
  }

  @AfterAll
  static void end() {
    client.close();
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> page(String path, String language) throws Exception {
    return get(path, "Accept", "text/html", "Accept-Language", language);
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  @Test
  void a_program_is_told_that_the_database_is_away_and_when_to_come_back() throws Exception {
    HttpResponse<String> answer = get("/api/starting");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("10");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("The graph database stopped and is being started again");
  }

  @Test
  void a_reader_is_told_what_to_do_and_can_try_the_same_page_again() throws Exception {
    HttpResponse<String> answer = page("/starting?q=%E5%86%9C", "zh-CN");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("图数据库意外停止，程序正在重新启动它")
        .contains("href=\"/starting?q=%E5%86%9C\"")
        .contains("再试一次")
        .doesNotContain("请求太多");
    assertThat(page("/starting", "en").body()).contains("is being started again", "Try again");
  }

  @Test
  void what_does_not_come_back_by_itself_is_told_otherwise() throws Exception {
    assertThat(page("/given-up", "zh-CN").body()).contains("neo4j/server.log");
    assertThat(page("/remote", "zh-CN").body()).contains("请检查它是否在运行");
  }

  @Test
  void a_mistake_of_the_program_is_no_outage() throws Exception {
    HttpResponse<String> answer = get("/api/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("its log says why").doesNotContain("mistake");
  }

  @Test
  void content_beyond_the_bound_is_refused() throws IOException, InterruptedException {
    HttpRequest large =
        HttpRequest.newBuilder(uri("/words"))
            .POST(BodyPublishers.ofByteArray(new byte[128 * 1024]))
            .build();
    HttpResponse<String> answer = client.send(large, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"status\":413");
  }
}
