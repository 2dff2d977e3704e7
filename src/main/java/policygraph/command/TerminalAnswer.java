package policygraph.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import policygraph.console.Messages;

/** Writes an answer, in the form of the contract, as text to read on a terminal. */
final class TerminalAnswer {
  private final PrintStream out;
  private final Messages messages;

  TerminalAnswer(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  void print(JsonNode answer) {
    JsonNode said = answer.path("interpretation");
    if (!answer.path("understood").asBoolean()) {
      out.println(messages.get("answer.notUnderstood"));
    } else {
      out.println(said.path(messages.isChinese() ? "textZh" : "textEn").asText());
      out.println(messages.get("answer.total", answer.path("total").asLong()));
    }
    alternatives(said.path("alternatives"));
    answer.path("results").forEach(this::result);
    JsonNode related = answer.path("related");
    if (!related.isEmpty()) {
      out.println();
      out.println(messages.get("answer.related", related.size()));
      related.forEach(this::result);
    }
    answer.path("coverage").path("notes").forEach(note -> out.println("* " + note.asText()));
  }

  /** What an ambiguous name may mean, each with its number of measures. */
  private void alternatives(JsonNode alternatives) {
    for (JsonNode other : alternatives) {
      out.println(
          messages.get(
              "answer.alternative",
              other.path("mention").asText(),
              other.path("name").asText(),
              other.path("count").asLong()));
    }
  }

  private void result(JsonNode result) {
    out.println();
    if (result.has("policy")) {
      policy(result.path("policy"), messages.get("answer.total", result.path("count").asLong()));
    }
    if (result.has("citation")) {
      JsonNode cited = result.path("citation");
      policy(cited.path("from"), "");
      out.println("  → " + name(cited) + "  " + cited.path("evidence").path("quote").asText());
    }
    if (result.has("entity")) {
      out.println(
          result.path("entity").path("name").asText() + "  " + result.path("count").asLong());
    }
    if (result.has("target")) {
      JsonNode target = result.path("target");
      out.printf(
          "%s %s %s%s %s%n",
          target.path("indicator").asText(),
          target.path("comparator").asText(),
          target.path("value").asText(),
          target.path("unit").asText(),
          target.path("period").asText(""));
    }
    if (result.has("measure")) {
      measure(result.path("measure"), result.path("reason").asText(""));
    } else if (result.has("passage")) {
      out.println(result.path("passage").path("policy").path("title").asText());
      out.println("  " + result.path("passage").path("text").asText());
    }
  }

  private void policy(JsonNode policy, String note) {
    out.println((name(policy) + "  " + note).strip());
  }

  private static String name(JsonNode document) {
    String number =
        document.hasNonNull("documentNumber")
            ? document.path("documentNumber").asText()
            : document.path("number").asText("");
    return (document.path("title").asText() + " " + number).strip();
  }

  /** The number as printed; in words where a damaged source has lost it. */
  private String label(JsonNode measure) {
    String label = measure.path("label").asText("");
    return label.isEmpty() ? messages.get("answer.unnumbered") : label;
  }

  private void measure(JsonNode measure, String reason) {
    JsonNode policy = measure.path("policy");
    out.printf(
        "[%s] %s %s %s%n",
        label(measure),
        policy.path("title").asText(),
        policy.path("documentNumber").asText(""),
        reason.isEmpty() ? "" : "(" + reason + ")");
    boolean lost = measure.path("status").asText().equals("missing");
    out.println("  " + (lost ? messages.get("answer.missing") : measure.path("text").asText()));
    if (lost) {
      String before = "";
      for (JsonNode fact : measure.path("responsibilities")) {
        String quote = fact.path("evidence").path("quote").asText();
        if (!quote.equals(before)) {
          out.println("  " + quote);
        }
        before = quote;
      }
    }
  }
}
