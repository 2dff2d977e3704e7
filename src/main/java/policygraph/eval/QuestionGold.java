package policygraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer.
 *
 * @param must measures that the results must hold
 * @param may measures that they may hold; nothing else may stand there
 * @param understood false where no answer is possible; true else
 * @param empty whether an answer without results is right
 * @param kind what the results must be, or null
 * @param first the name of the first entity or policy of the results, or null
 * @param total the number that is asked for, or null
 */
public record QuestionGold(
    String question,
    List<Label> must,
    List<Label> may,
    boolean understood,
    boolean empty,
    @Nullable String kind,
    @Nullable String first,
    @Nullable Integer total) {
  public QuestionGold {
    must = List.copyOf(must);
    may = List.copyOf(may);
  }

  /** A measure: what the source file's name begins with, and the measure's number or label. */
  public record Label(String source, String label) {
    boolean fits(Label found) {
      return found.source().startsWith(source) && found.label().equals(label);
    }
  }

  /** Reads a file of one JSON object a line. */
  public static List<QuestionGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<QuestionGold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        gold.add(of(mapper.readTree(line)));
      }
    }
    return gold;
  }

  private static QuestionGold of(JsonNode json) {
    return new QuestionGold(
        json.path("q").asText(),
        labels(json.path("must")),
        labels(json.path("may")),
        json.path("understood").asBoolean(true),
        json.path("empty").asBoolean(),
        json.hasNonNull("kind") ? json.path("kind").asText() : null,
        json.hasNonNull("first") ? json.path("first").asText() : null,
        json.hasNonNull("total") ? json.path("total").asInt() : null);
  }

  private static List<Label> labels(JsonNode json) {
    List<Label> labels = new ArrayList<>();
    json.forEach(pair -> labels.add(new Label(pair.path(0).asText(), pair.path(1).asText())));
    return labels;
  }
}
