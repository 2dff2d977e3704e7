package policygraph.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of tools. */
final class Tools {
  private static final int SHOWN = 10;
  private static final int MOST = 50;

  private static final Tool.Argument PAGE =
      Tool.Argument.number("page", 1, 100_000, "Page of the list, from 1.");
  private static final Tool.Argument LIMIT =
      Tool.Argument.number("limit", 1, MOST, "Items a page; " + SHOWN + " where absent.");
  private static final Tool.Argument POLICY =
      Tool.Argument.text("policy", "A policy, by id, document number or title.");

  static final List<Tool> ALL =
      List.of(
          new Tool(
              "ask",
              "Ask a question 提问",
              "Answers a question about the policies in Chinese or English, such as 省能源局牵头的任务有哪些？"
                  + " or \"all tasks led by the energy bureau\". 'results' hold only what the texts"
                  + " themselves say; 'related' is near, each with its reason, and is no answer."
                  + " Where 'understood' is false, the results are passages and no answer.",
              List.of(Tool.Argument.text("question", "The question.").needed(), PAGE, LIMIT),
              (api, args) -> api.get("/api/ask", query(args, Map.of("question", "q"))),
              Texts::answer),
          new Tool(
              "search",
              "Search passages 检索",
              "Finds passages of the policies by words and by meaning, the best first. A passage"
                  + " that is near in meaning need not say what was searched for: read it.",
              List.of(
                  Tool.Argument.text("query", "Words or a sentence, best in Chinese.").needed(),
                  Tool.Argument.oneOf(
                      "mode",
                      List.of("hybrid", "keyword", "semantic"),
                      "hybrid where absent; keyword finds only the words themselves."),
                  Tool.Argument.text("agency", "Only measures of this body, by name or id."),
                  Tool.Argument.text("region", "Only measures that name this place."),
                  Tool.Argument.text("industry", "Only measures about this industry."),
                  POLICY,
                  PAGE,
                  LIMIT),
              (api, args) -> api.get("/api/search", query(args, Map.of("query", "q"))),
              Texts::passages),
          new Tool(
              "get_measure",
              "One measure 措施",
              "One measure with its text, status, responsible bodies, targets, deadlines and"
                  + " citations, each with the exact sentence that proves it.",
              List.of(
                  Tool.Argument.text("id", "Id of the measure, as other tools give it.").needed()),
              (api, args) -> api.get("/api/measures/" + path(args, "id"), Map.of()),
              Texts::measure),
          new Tool(
              "agency_tasks",
              "Tasks of a body 单位任务",
              "The measures that a body leads, is responsible for or cooperates on. Only bodies"
                  + " that a text itself says lead have the role lead; standing first in a list is"
                  + " no lead.",
              List.of(
                  Tool.Argument.text(
                          "agency", "Name, short name or id of the body, such as 省能源局 or 贵州省能源局.")
                      .needed(),
                  Tool.Argument.oneOf(
                      "role",
                      List.of("lead", "responsible", "cooperating"),
                      "The body's part; any where absent."),
                  POLICY,
                  PAGE,
                  LIMIT),
              Tools::tasks,
              Texts::measures),
          new Tool(
              "targets",
              "Targets 目标",
              "Quantitative targets with their values as printed, periods, and the sentences that"
                  + " set them.",
              List.of(
                  Tool.Argument.text("indicator", "Words of the indicator, such as 增加值."),
                  Tool.Argument.text(
                      "region", "Whose targets: a place by name, its parts included."),
                  Tool.Argument.text("industry", "An industry that the measure is about."),
                  Tool.Argument.number("year", 1900, 2200, "Year of the period."),
                  PAGE,
                  LIMIT),
              (api, args) -> api.get("/api/targets", query(args, Map.of())),
              Texts::targets),
          new Tool(
              "gaps",
              "What sources lost 缺损",
              "What the sources lost: for each policy the measures without text, what stands twice,"
                  + " what was moved back, and what is uncertain. An answer over a damaged policy"
                  + " may be incomplete.",
              List.of(PAGE, LIMIT),
              (api, args) -> api.get("/api/policies", query(args, Map.of())),
              Texts::gaps),
          new Tool(
              "list_policies",
              "Policies 文件",
              "The policies, newest first, with issuer, date, document number and numbers of"
                  + " measures.",
              List.of(
                  Tool.Argument.text("query", "Words of the title, or the document number."),
                  Tool.Argument.text("region", "Whose policies: a place by name."),
                  Tool.Argument.number("year", 1900, 2200, "Year of issue."),
                  Tool.Argument.text("type", "Kind of document, such as 通知 or 方案."),
                  PAGE,
                  LIMIT),
              (api, args) -> api.get("/api/policies", query(args, Map.of("query", "q"))),
              Texts::policies),
          new Tool(
              "get_policy",
              "One policy 文件内容",
              "One policy with its outline, its measures and its gap report.",
              List.of(
                  Tool.Argument.text("id", "Id of the policy, as list_policies gives it.")
                      .needed()),
              (api, args) -> api.get("/api/policies/" + path(args, "id"), Map.of()),
              Texts::policy));

  private Tools() {}

  /** A body that nobody knows by that name is told so, with names that hold it. */
  private static JsonNode tasks(Api api, Map<String, @Nullable Object> args) {
    JsonNode found = api.get("/api/measures", query(args, Map.of()));
    if (found.path("total").asLong() == 0) {
      JsonNode bodies =
          api.get(
              "/api/entities", Map.of("type", "agency", "q", text(args, "agency"), "size", SHOWN));
      List<String> names = new ArrayList<>();
      bodies.path("items").forEach(body -> names.add(body.path("name").asText()));
      ((com.fasterxml.jackson.databind.node.ObjectNode) found)
          .set(
              "similarNames", new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(names));
    }
    return found;
  }

  /** The arguments as parameters of the API, some under another name. */
  private static Map<String, @Nullable Object> query(
      Map<String, @Nullable Object> args, Map<String, String> renamed) {
    Map<String, @Nullable Object> query = new LinkedHashMap<>();
    args.forEach(
        (name, value) -> {
          if (!name.equals("limit")) {
            query.put(renamed.getOrDefault(name, name), value);
          }
        });
    Object limit = args.get("limit");
    query.put("size", limit == null ? SHOWN : limit);
    return query;
  }

  private static String path(Map<String, @Nullable Object> args, String name) {
    return Api.encode(text(args, name));
  }

  private static String text(Map<String, @Nullable Object> args, String name) {
    Object value = args.get(name);
    if (value == null || value.toString().isBlank()) {
      throw new ApiException("argument '" + name + "' is missing");
    }
    return value.toString();
  }
}
