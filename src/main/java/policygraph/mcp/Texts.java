package policygraph.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the API answers, to be read: every statement with its sentence and where it stands. */
final class Texts {
  private Texts() {}

  static String answer(JsonNode answer) {
    StringBuilder text = new StringBuilder();
    JsonNode said = answer.path("interpretation");
    if (answer.path("understood").asBoolean()) {
      text.append("Understood as 理解为: ").append(said.path("text").asText()).append('\n');
      text.append("Total: ").append(answer.path("total").asLong()).append('\n');
    } else {
      text.append(
          "The question was not understood; these passages are the nearest and no answer."
              + " 问题未能读懂，以下只是最接近的段落。\n");
    }
    counted(answer.path("entities"), "entity", "name", text);
    counted(answer.path("policies"), "policy", "title", text);
    answer.path("results").forEach(result -> result(result, text));
    JsonNode related = answer.path("related");
    if (!related.isEmpty()) {
      text.append("\nRelated, but not asked for by these words 相关，但并非字面所问:\n");
      for (JsonNode near : related) {
        text.append("\n(").append(near.path("reason").asText()).append(") ");
        measure(near.path("measure"), text);
      }
    }
    JsonNode coverage = answer.path("coverage");
    text.append("\nCoverage 覆盖: ")
        .append(coverage.path("policies").asInt())
        .append(" policies looked through, ")
        .append(coverage.path("policiesWithResponsibilities").asInt())
        .append(" of them name responsible bodies; ")
        .append(coverage.path("missingTexts").asInt())
        .append(" of the measures found have lost their text.\n");
    coverage.path("notes").forEach(note -> text.append("* ").append(note.asText()).append('\n'));
    return text.toString();
  }

  private static void counted(JsonNode items, String of, String name, StringBuilder text) {
    for (JsonNode item : items) {
      text.append("- ")
          .append(item.path(of).path(name).asText())
          .append(": ")
          .append(item.path("count").asLong())
          .append('\n');
    }
  }

  private static void result(JsonNode result, StringBuilder text) {
    text.append('\n');
    if (result.has("entity")) {
      text.append(result.path("entity").path("name").asText())
          .append(": ")
          .append(result.path("count").asLong())
          .append('\n');
    }
    if (result.has("target")) {
      target(result.path("target"), text);
    }
    if (result.has("citation")) {
      text.append("cites 引用 《")
          .append(result.path("citation").path("title").asText())
          .append("》 — ")
          .append(evidence(result.path("citation").path("evidence")))
          .append('\n');
    }
    if (result.has("passage")) {
      passage(result.path("passage"), text);
    } else if (result.has("measure")) {
      measure(result.path("measure"), text);
    } else if (result.has("policy")) {
      text.append(result.path("policy").path("title").asText()).append('\n');
    }
  }

  static String passages(JsonNode found) {
    StringBuilder text = head(found);
    found.path("items").forEach(passage -> passage(passage, text.append('\n')));
    return text.toString();
  }

  private static void passage(JsonNode passage, StringBuilder text) {
    text.append(passage.path("policy").path("title").asText())
        .append(" (")
        .append(passage.path("reason").asText())
        .append(
            passage.path("measure").isTextual()
                ? ", measure " + passage.path("measure").asText()
                : "")
        .append(")\n  ")
        .append(passage.path("text").asText())
        .append('\n');
    spans(passage, text);
  }

  /** Where a passage stands: code points of its source, piece by piece. */
  private static void spans(JsonNode passage, StringBuilder text) {
    List<String> pieces = new ArrayList<>();
    JsonNode start = passage.path("start");
    if (start.isInt()) {
      pieces.add(start.asInt() + "–" + passage.path("end").asInt());
    } else {
      for (JsonNode span : passage.path("spans")) {
        pieces.add(span.path("start").asInt() + "–" + span.path("end").asInt());
      }
    }
    if (!pieces.isEmpty()) {
      text.append("  — ")
          .append((passage.path("source").asText("") + " " + String.join(", ", pieces)).strip())
          .append('\n');
    }
  }

  static String measure(JsonNode measure) {
    StringBuilder text = new StringBuilder();
    measure(measure, text);
    return text.toString();
  }

  static String measures(JsonNode found) {
    StringBuilder text = head(found);
    JsonNode similar = found.path("similarNames");
    if (!similar.isEmpty()) {
      text.append("Bodies whose names hold these words 名称相近的单位: ");
      similar.forEach(name -> text.append(name.asText()).append("; "));
      text.append('\n');
    }
    if (similar.isArray() && similar.isEmpty()) {
      text.append("No body of this name is known 没有这个名称的单位\n");
    }
    found.path("items").forEach(measure -> measure(measure, text.append('\n')));
    return text.toString();
  }

  private static void measure(JsonNode measure, StringBuilder text) {
    JsonNode policy = measure.path("policy");
    text.append('[')
        .append(measure.path("label").asText())
        .append("] ")
        .append(policy.path("title").asText())
        .append(' ')
        .append(policy.path("documentNumber").asText(""))
        .append(" (measure ")
        .append(measure.path("id").asText())
        .append(", status ")
        .append(measure.path("status").asText())
        .append(")\n  ")
        .append(
            measure.path("status").asText().equals("missing")
                ? "[the text is missing in the source 正文在来源中缺失]"
                : measure.path("text").asText())
        .append('\n');
    facts(measure, text);
  }

  private static void facts(JsonNode measure, StringBuilder text) {
    Set<String> quotes = new LinkedHashSet<>();
    for (JsonNode fact : measure.path("responsibilities")) {
      text.append("  ")
          .append(fact.path("role").asText())
          .append(": ")
          .append(fact.path("agency").path("name").asText())
          .append(" (")
          .append(fact.path("mention").asText())
          .append(")\n");
      quotes.add(evidence(fact.path("evidence")));
    }
    measure.path("targets").forEach(target -> target(target, text.append("  ")));
    for (JsonNode deadline : measure.path("deadlines")) {
      text.append("  deadline 期限: ").append(deadline.path("date").asText(""));
      text.append(" — ").append(evidence(deadline.path("evidence"))).append('\n');
    }
    quotes.forEach(quote -> text.append("  — ").append(quote).append('\n'));
  }

  static String targets(JsonNode found) {
    StringBuilder text = head(found);
    for (JsonNode target : found.path("items")) {
      target(target, text.append('\n'));
      text.append("  ")
          .append(target.path("policy").path("title").asText())
          .append(", measure ")
          .append(target.path("measure").path("id").asText())
          .append('\n');
    }
    return text.toString();
  }

  private static void target(JsonNode target, StringBuilder text) {
    text.append(target.path("indicator").asText())
        .append(' ')
        .append(target.path("comparator").asText())
        .append(' ')
        .append(target.path("value").asText());
    if (target.path("valueHigh").isNumber()) {
      text.append('–').append(target.path("valueHigh").asText());
    }
    text.append(target.path("unit").asText())
        .append(' ')
        .append(target.path("period").asText(""))
        .append(" — ")
        .append(evidence(target.path("evidence")))
        .append('\n');
  }

  static String policies(JsonNode found) {
    StringBuilder text = head(found);
    for (JsonNode policy : found.path("items")) {
      policyLine(policy, text);
    }
    return text.toString();
  }

  static String gaps(JsonNode found) {
    StringBuilder text = head(found);
    for (JsonNode policy : found.path("items")) {
      policyLine(policy, text);
      damage(policy.path("damage"), text);
    }
    return text.toString();
  }

  static String policy(JsonNode policy) {
    StringBuilder text = new StringBuilder();
    policyLine(policy, text);
    damage(policy.path("damage"), text);
    for (JsonNode section : policy.path("outline")) {
      text.append("  ".repeat(section.path("level").asInt(1)))
          .append(section.path("label").asText(""))
          .append(section.path("heading").asText())
          .append('\n');
    }
    policy.path("measures").forEach(measure -> measure(measure, text.append('\n')));
    return text.toString();
  }

  private static void policyLine(JsonNode policy, StringBuilder text) {
    text.append("- ")
        .append(policy.path("title").asText())
        .append(' ')
        .append(policy.path("documentNumber").asText(""))
        .append(' ')
        .append(policy.path("date").asText(""))
        .append(" (id ")
        .append(policy.path("id").asText())
        .append(", source ")
        .append(policy.path("source").asText())
        .append(")\n");
  }

  private static void damage(JsonNode damage, StringBuilder text) {
    List<String> missing = new ArrayList<>();
    damage.path("missing").forEach(label -> missing.add(label.asText()));
    text.append("  text missing 正文缺失: ")
        .append(missing.size())
        .append(missing.isEmpty() ? "" : " (" + String.join("、", missing) + ")")
        .append("; twice 重复: ")
        .append(damage.path("repeated").asInt())
        .append("; moved back 移回: ")
        .append(damage.path("recovered").asInt())
        .append("; uncertain 存疑: ")
        .append(damage.path("uncertain").size())
        .append('\n');
  }

  private static StringBuilder head(JsonNode found) {
    return new StringBuilder()
        .append("Total: ")
        .append(found.path("total").asLong())
        .append("; shown: ")
        .append(found.path("items").size())
        .append(" (page ")
        .append(found.path("page").asInt())
        .append(")\n");
  }

  /** The quote and where it stands: code points of the source. */
  private static String evidence(JsonNode evidence) {
    return "“"
        + evidence.path("quote").asText()
        + "” "
        + evidence.path("source").asText()
        + " "
        + evidence.path("start").asInt()
        + "–"
        + evidence.path("end").asInt();
  }
}
