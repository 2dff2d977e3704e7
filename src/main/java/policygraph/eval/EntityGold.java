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

/**
 * Labels of the places, enterprises, industries and projects of one measure.
 *
 * @param file source file of the policy
 * @param label of the measure, as printed
 * @param kinds labels by kind: regions, enterprises, industries, projects
 */
public record EntityGold(String file, String label, Map<String, List<Label>> kinds) {
  /** The kinds of entity that gold files hold. */
  public static final List<String> KINDS =
      List.of("regions", "enterprises", "industries", "projects");

  /**
   * One label.
   *
   * @param key division code or id of a region, name of anything else
   * @param optional whether it may be found or left out
   */
  public record Label(String key, boolean optional) {}

  public EntityGold {
    kinds = Map.copyOf(kinds);
  }

  public List<Label> labels(String kind) {
    return kinds.getOrDefault(kind, List.of());
  }

  /** Reads a file of one JSON object a line. */
  public static List<EntityGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<EntityGold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        gold.add(of(mapper.readTree(line)));
      }
    }
    return gold;
  }

  private static EntityGold of(JsonNode json) {
    Map<String, List<Label>> kinds = new TreeMap<>();
    for (String kind : KINDS) {
      List<Label> labels = new ArrayList<>();
      json.path(kind).forEach(label -> labels.add(label(label)));
      kinds.put(kind, labels);
    }
    return new EntityGold(json.path("file").asText(), json.path("label").asText(), kinds);
  }

  private static Label label(JsonNode json) {
    String key =
        json.path("code").isTextual()
            ? json.path("code").asText()
            : json.path(json.has("id") ? "id" : "name").asText();
    return new Label(key, json.path("optional").asBoolean());
  }
}
