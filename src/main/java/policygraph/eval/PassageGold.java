package policygraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.model.Measure;
import policygraph.model.Policy;

/**
 * Texts that are looked for in policies, and the measures that should be found: one JSON object a
 * line with {@code query} and {@code relevant}, pairs of what the source file's name begins with
 * and the measure's number or label.
 */
public final class PassageGold {
  private PassageGold() {}

  /**
   * Reads those whose policies are there.
   *
   * @param policies the corpus
   */
  public static List<RetrievalCollection.Query> read(Path file, Collection<Policy> policies)
      throws IOException {
    Map<String, List<String>> sources = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    List<RetrievalCollection.Query> queries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode json = mapper.readTree(line);
      Map<String, Integer> grades = new HashMap<>();
      for (JsonNode pair : json.path("relevant")) {
        sources
            .computeIfAbsent(pair.path(0).asText(), prefix -> sources(prefix, policies))
            .forEach(source -> grades.put(source + "#" + pair.path(1).asText(), 1));
      }
      if (!grades.isEmpty()) {
        String query = json.path("query").asText();
        queries.add(new RetrievalCollection.Query(query, query, grades));
      }
    }
    return queries;
  }

  private static List<String> sources(String prefix, Collection<Policy> policies) {
    return policies.stream()
        .map(PassageGold::file)
        .filter(source -> source.startsWith(prefix))
        .toList();
  }

  /** What a measure is called here. */
  static String name(Policy policy, Measure measure) {
    return file(policy) + "#" + measure.label();
  }

  private static String file(Policy policy) {
    return policy.source().substring(policy.source().lastIndexOf('/') + 1);
  }
}
