package policygraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import policygraph.model.Span;

/**
 * A labelled fact of a document: a target, a deadline or a citation.
 *
 * @param file source file of the policy
 * @param quote words of the source that state the fact; they may stand in it more than once
 * @param fields the fact's fields by name, as the API writes them; "" for null
 */
public record QuotedGold(String file, String quote, Map<String, String> fields) {
  public QuotedGold {
    fields = Map.copyOf(fields);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Reads a file of one JSON object a line, each with file, quote and the fact's fields. */
  public static List<QuotedGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<QuotedGold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        gold.add(of(mapper.readTree(line)));
      }
    }
    return gold;
  }

  private static QuotedGold of(JsonNode json) {
    Map<String, String> fields = new TreeMap<>();
    json.properties()
        .iterator()
        .forEachRemaining(
            f -> fields.put(f.getKey(), f.getValue().isNull() ? "" : f.getValue().asText()));
    return new QuotedGold(json.path("file").asText(), json.path("quote").asText(), fields);
  }

  /** Whether the quote stands, in one of its places, where a span of the source is. */
  boolean overlaps(String source, Span span) {
    for (int at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) {
      int start = source.codePointCount(0, at);
      if (span.overlaps(new Span(start, start + quote.codePointCount(0, quote.length())))) {
        return true;
      }
    }
    return false;
  }
}
