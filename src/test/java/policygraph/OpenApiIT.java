package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API is that of the running program: each route, and each field. */
class OpenApiIT {
  @TempDir private static Path data;
  private static RunningProgram program;
  private static JsonNode described;

  @BeforeAll
  static void serve() {
    program = RunningProgram.serve(Path.of("corpus"), data.resolve("graph"));
    described = program.get("/openapi.json");
  }

  @AfterAll
  static void end() {
    program.close();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Requests whose answers together have every kind of thing that the API tells. */
  private static Map<String, List<String>> requests() {
    Map<String, List<String>> requests = new LinkedHashMap<>();
    requests.put(
        "/api/ask",
        List.of(
            ask("省能源局牵头的任务有哪些？"),
            ask("all tasks led by the energy bureau"),
            ask("哪些单位牵头的任务最多？"),
            ask("哪些文件支持新能源电池材料？"),
            ask("2027年规上工业企业新增多少户？"),
            ask("哪些文件引用了国发〔2022〕2号？"),
            ask("省能源局牵头的任务有多少项？"),
            ask("天上有几颗星星？")));
    requests.put("/api/suggest", List.of("/api/suggest?q=snyj", "/api/suggest?q=" + encode("黔府")));
    requests.put("/api/measures", List.of("/api/measures?size=1000"));
    requests.put("/api/measures/{id}", ids("/api/measures?size=20", "/api/measures/"));
    requests.put("/api/policies", List.of("/api/policies"));
    requests.put("/api/policies/{id}", ids("/api/policies", "/api/policies/"));
    requests.put("/api/entities", List.of("/api/entities?size=1000"));
    List<String> entities = new ArrayList<>();
    for (String type : List.of("agency", "region", "industry", "enterprise")) {
      entities.addAll(ids("/api/entities?size=5&type=" + type, "/api/entities/"));
    }
    requests.put("/api/entities/{id}", entities);
    requests.put("/api/targets", List.of("/api/targets?size=1000"));
    requests.put(
        "/api/search",
        List.of(
            "/api/search?size=100&q=" + encode("白酒产业"),
            "/api/search?mode=semantic&q=" + encode("发展数字经济"),
            "/api/search?mode=keyword&region=" + encode("遵义")));
    requests.put(
        "/api/measures/{id}/similar",
        ids("/api/measures?size=5&status=intact", "/api/measures/").stream()
            .map(path -> path + "/similar")
            .toList());
    described
        .path("paths")
        .fieldNames()
        .forEachRemaining(
            route -> {
              if (route.startsWith("/api/views/") && !route.contains(".")) {
                requests.put(route, List.of(route + "?size=100"));
              }
            });
    String measures = String.join(",", ids("/api/measures?size=3", ""));
    requests.put("/api/list", List.of("/api/list?m=" + measures));
    requests.put("/health", List.of("/health"));
    requests.put("/openapi.json", List.of("/openapi.json"));
    return requests;
  }

  private static String ask(String question) {
    return "/api/ask?size=100&q=" + encode(question);
  }

  /** An id that a route can be asked with. */
  private static String id(String route) {
    String list = route.split("/\\{", 2)[0];
    return route.contains("{id}") ? ids(list + "?size=1", "").getFirst() : "";
  }

  private static List<String> ids(String list, String path) {
    List<String> paths = new ArrayList<>();
    program
        .get(list)
        .path("items")
        .forEach(item -> paths.add(path + encode(item.path("id").asText()).replace("+", "%20")));
    return paths;
  }

  @Test
  void every_answer_is_as_described_and_has_no_field_that_is_not() {
    requests()
        .forEach(
            (route, paths) -> {
              String schema =
                  described
                      .at("/paths/" + route.replace("~", "~0").replace("/", "~1"))
                      .at("/get/responses/200/content/application~1json/schema/$ref")
                      .asText();
              assertThat(schema).as(route).isNotBlank();
              Schema strict = strict(schema);
              assertThat(paths).as(route).isNotEmpty();
              for (String path : paths) {
                HttpResponse<String> response = program.response(path);
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                List<Error> errors = strict.validate(response.body(), InputFormat.JSON);
                assertThat(errors.stream().limit(5).map(Error::toString)).as(path).isEmpty();
              }
            });
  }

  @Test
  void errors_are_as_described() {
    Schema problem = strict("#/components/schemas/Problem");
    for (String path : List.of("/api/measures?x=1", "/api/measures/none", "/nowhere", "/api/ask")) {
      assertThat(problem.validate(program.response(path).body(), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void every_route_of_json_has_a_schema_and_an_example_here() {
    List<String> json = new ArrayList<>();
    described
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue()
                  .at("/get/responses/200/content/application~1json")
                  .has("schema")) {
                json.add(path.getKey());
              }
            });
    assertThat(requests().keySet()).containsAll(json);
  }

  @Test
  void every_described_route_is_served() {
    for (Map.Entry<String, JsonNode> path : described.path("paths").properties()) {
      String asked = path.getKey().replace("{id}", id(path.getKey()));
      boolean question = path.getKey().contains("ask") || path.getKey().startsWith("/api/search");
      boolean part = path.getKey().startsWith("/api/views/graph.");
      String query =
          question ? "?q=" + encode("省能源局牵头的任务有哪些？") : part ? "?node=" + encode("贵州省能源局") : "";
      HttpResponse<String> response = program.response(asked + query);
      assertThat(response.statusCode()).as(asked).isEqualTo(200);
      String type = path.getValue().at("/get/responses/200/content").fieldNames().next();
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .as(asked)
          .startsWith(type);
    }
  }

  /** A schema that allows no field but those that it names. */
  private static Schema strict(String reference) {
    ObjectNode document = described.deepCopy();
    document
        .path("components")
        .path("schemas")
        .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    document.put("$ref", reference);
    document.remove(List.of("paths", "openapi", "info", "servers"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(document.toString(), InputFormat.JSON);
  }
}
