package policygraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A test collection in BEIR's form: {@code corpus.jsonl} (_id, title, text), {@code queries.jsonl}
 * (_id, text) and {@code qrels.tsv} (query, document, grade; a first line of names).
 *
 * @param queries those that have at least one relevant document
 */
public record RetrievalCollection(List<Text> documents, List<Query> queries) {
  /** A document; its title may be empty. */
  public record Text(String id, String title, String text) {}

  /**
   * A query and what is relevant to it.
   *
   * @param grades by document, above 0
   */
  public record Query(String id, String text, Map<String, Integer> grades) {
    public Query {
      grades = Map.copyOf(grades);
    }
  }

  public RetrievalCollection {
    documents = List.copyOf(documents);
    queries = List.copyOf(queries);
  }

  /**
   * Reads the three files of a folder.
   *
   * @throws NoSuchFileException if one of them is absent
   */
  public static RetrievalCollection read(Path folder) throws IOException {
    Map<String, Map<String, Integer>> grades = grades(qrels(folder));
    List<Text> documents = new ArrayList<>();
    for (JsonNode json : lines(folder.resolve("corpus.jsonl"))) {
      documents.add(
          new Text(
              json.path("_id").asText(), json.path("title").asText(), json.path("text").asText()));
    }
    List<Query> queries = new ArrayList<>();
    for (JsonNode json : lines(folder.resolve("queries.jsonl"))) {
      String id = json.path("_id").asText();
      if (grades.containsKey(id)) {
        queries.add(new Query(id, json.path("text").asText(), grades.get(id)));
      }
    }
    return new RetrievalCollection(documents, queries);
  }

  /** {@code qrels.tsv}, or {@code qrels/test.tsv} as BEIR lays it out. */
  private static Path qrels(Path folder) {
    Path nested = folder.resolve("qrels").resolve("test.tsv");
    return Files.exists(nested) ? nested : folder.resolve("qrels.tsv");
  }

  private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 3 && cells[2].strip().matches("[0-9]+")) {
          int grade = Integer.parseInt(cells[2].strip());
          if (grade > 0) {
            grades.computeIfAbsent(cells[0], q -> new HashMap<>()).put(cells[1], grade);
          }
        }
      }
    }
    return grades;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> objects = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (!line.isBlank()) {
          objects.add(mapper.readTree(line));
        }
      }
    }
    return objects;
  }
}
