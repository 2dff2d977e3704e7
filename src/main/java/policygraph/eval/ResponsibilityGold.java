package policygraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import policygraph.model.Role;
import policygraph.model.Span;

/**
 * Labels of who does what in one document.
 *
 * @param document what the source file's name begins with
 */
public record ResponsibilityGold(String document, List<Clause> clauses, List<Task> tasks) {
  /** A clause by its place in the source, in code points. */
  public record Clause(Span span, String quote, Map<Role, List<String>> bodies) {}

  /** A numbered task of a document whose text is damaged. */
  public record Task(String item, Map<Role, List<String>> bodies) {}

  public ResponsibilityGold {
    clauses = List.copyOf(clauses);
    tasks = List.copyOf(tasks);
  }

  static ResponsibilityGold readClauses(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Clause> clauses = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode json = mapper.readTree(line);
        clauses.add(
            new Clause(
                new Span(json.path("start").asInt(), json.path("end").asInt()),
                json.path("quote").asText(),
                bodies(json)));
      }
    }
    return new ResponsibilityGold(document(file), clauses, List.of());
  }

  static ResponsibilityGold readTasks(Path file) throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (JsonNode json : new ObjectMapper().readTree(file.toFile())) {
      tasks.add(new Task(json.path("item").asText(), bodies(json)));
    }
    return new ResponsibilityGold(document(file), List.of(), tasks);
  }

  private static String document(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static Map<Role, List<String>> bodies(JsonNode json) {
    Map<Role, List<String>> bodies = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<String> names = new ArrayList<>();
      json.path(role.label()).forEach(name -> names.add(name.asText()));
      bodies.put(role, names);
    }
    return bodies;
  }
}
