package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol's own client asks the real program, as an assistant does. */
class McpIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path data;
  private static RunningProgram program;
  private static McpSyncClient client;

  @BeforeAll
  static void connect() {
    program = RunningProgram.serve(Path.of("corpus"), data.resolve("graph"));
    client = connect(data.resolve("graph"));
  }

  private static McpSyncClient connect(Path graph) {
    ServerParameters command =
        ServerParameters.builder("./policygraph").args("mcp", "--data", graph.toString()).build();
    McpSyncClient connected =
        McpClient.sync(new StdioClientTransport(command, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(120))
            .initializationTimeout(Duration.ofSeconds(120))
            .build();
    connected.initialize();
    return connected;
  }

  @AfterAll
  static void end() {
    client.closeGracefully();
    program.close();
  }

  private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(new McpSchema.CallToolRequest(tool, arguments));
  }

  private static JsonNode json(McpSchema.CallToolResult result) {
    return JSON.valueToTree(result.structuredContent());
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  @Test
  void the_tools_only_read_and_say_what_they_take() {
    assertThat(client.listTools().tools())
        .extracting(McpSchema.Tool::name)
        .containsExactlyInAnyOrder(
            "ask",
            "search",
            "get_measure",
            "agency_tasks",
            "targets",
            "gaps",
            "list_policies",
            "get_policy");
    assertThat(client.listTools().tools())
        .allSatisfy(
            tool -> {
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.annotations().destructiveHint()).isFalse();
              assertThat(JSON.<JsonNode>valueToTree(tool.inputSchema()).path("type").asText())
                  .isEqualTo("object");
            });
  }

  @Test
  void a_question_is_answered_with_its_sentences() {
    McpSchema.CallToolResult result = call("ask", Map.of("question", "省能源局牵头的任务有哪些？"));
    assertThat(RunningProgram.measures(json(result).path("results")))
        .containsExactlyInAnyOrder("002 18", "002 19", "002 83", "002 103", "002 140");
    assertThat(text(result))
        .contains("由贵州省能源局牵头的措施", "正文在来源中缺失", "牵头单位：省能源局", "002_f6e322c740423de3.txt", "Coverage");
  }

  @Test
  void a_question_that_is_not_understood_says_so() {
    assertThat(text(call("ask", Map.of("question", "天上有几颗星星？")))).contains("not understood");
  }

  @Test
  void the_tasks_of_a_body_are_found_by_its_short_name_and_role() {
    JsonNode found = json(call("agency_tasks", Map.of("agency", "省能源局", "role", "lead")));
    assertThat(found.path("total").asInt()).isEqualTo(5);
    for (JsonNode measure : found.path("items")) {
      assertThat(measure.path("responsibilities").get(0).path("evidence").path("quote").asText())
          .isNotBlank();
    }
  }

  @Test
  void a_body_that_nobody_knows_is_no_guess() {
    McpSchema.CallToolResult result = call("agency_tasks", Map.of("agency", "火星能源局"));
    assertThat(json(result).path("total").asInt()).isZero();
  }

  @Test
  void every_quote_of_a_measure_stands_in_its_source() throws IOException {
    JsonNode tasks = json(call("agency_tasks", Map.of("agency", "省教育厅", "limit", 3)));
    String id = tasks.path("items").get(0).path("id").asText();
    JsonNode measure = json(call("get_measure", Map.of("id", id)));
    assertThat(measure.path("id").asText()).isEqualTo(id);
    for (JsonNode evidence : measure.findValues("evidence")) {
      String source = Files.readString(Path.of("corpus", evidence.path("source").asText()));
      int start = source.offsetByCodePoints(0, evidence.path("start").asInt());
      int end = source.offsetByCodePoints(0, evidence.path("end").asInt());
      assertThat(evidence.path("quote").asText()).isEqualTo(source.substring(start, end));
    }
  }

  @Test
  void a_passage_tells_where_it_stands_in_its_source() throws IOException {
    McpSchema.CallToolResult result = call("search", Map.of("query", "算力保障基地", "limit", 3));
    for (JsonNode passage : json(result).path("items")) {
      String source = Files.readString(Path.of("corpus", passage.path("source").asText()));
      StringBuilder printed = new StringBuilder();
      for (JsonNode span : passage.path("spans")) {
        int start = source.offsetByCodePoints(0, span.path("start").asInt());
        printed.append(source, start, source.offsetByCodePoints(0, span.path("end").asInt()));
      }
      assertThat(printed.toString()).isEqualTo(passage.path("text").asText());
      assertThat(text(result)).contains(passage.path("source").asText());
    }
    assertThat(json(result).path("items").get(0).path("start").isInt()).isTrue();
  }

  @Test
  void targets_passages_policies_and_gaps_are_found() {
    assertThat(text(call("targets", Map.of("indicator", "增加值", "limit", 5)))).contains("增加值");
    assertThat(json(call("search", Map.of("query", "白酒产业", "mode", "keyword"))).path("items"))
        .isNotEmpty();
    assertThat(json(call("list_policies", Map.of())).path("total").asInt()).isEqualTo(5);
    String gaps = text(call("gaps", Map.of()));
    assertThat(gaps).contains("正文缺失: 49", "正文缺失: 10");
  }

  @Test
  void what_is_wrong_with_a_call_is_said() {
    McpSchema.CallToolResult absent = call("get_measure", Map.of("id", "没有这一项"));
    assertThat(absent.isError()).isTrue();
    assertThat(text(absent)).contains("没有这一项");
  }

  @Test
  void without_a_running_program_the_data_is_opened_for_the_assistant(@TempDir Path folder)
      throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("方案.txt"), "贵州省人民政府关于印发工业方案的通知\n一、加快项目建设。推动项目开工。（牵头单位：省能源局，责任单位：省财政厅）\n");
    Path graph = folder.resolve("data");
    RunningProgram.run("ingest", "--corpus", corpus.toString(), "--data", graph.toString());
    try (McpSyncClient alone = connect(graph)) {
      McpSchema.CallToolResult result =
          alone.callTool(new McpSchema.CallToolRequest("agency_tasks", Map.of("agency", "省能源局")));
      assertThat(json(result).path("total").asInt()).isEqualTo(1);
      assertThat(result.content().stream().map(Object::toString).collect(Collectors.joining()))
          .contains("牵头单位：省能源局");
    }
  }
}
