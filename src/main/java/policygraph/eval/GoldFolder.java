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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files with labels, each known by what its first line holds.
 *
 * @param unknown files of labels in no known form
 */
public record GoldFolder(Map<Form, List<Path>> files, List<Path> unknown) {
  /** What the labels of a file are about. */
  public enum Form {
    /** Who does what, by the place of the clause in its source. */
    CLAUSES("start", "lead"),
    /** Who does what, by the number of the task; a file of one JSON array. */
    TASKS("item", "lead"),
    ENTITIES("file", "enterprises"),
    TARGETS("file", "indicator"),
    CITATIONS("file", "title"),
    DEADLINES("file", "date"),
    QUESTIONS("q"),
    /** Texts that are looked for, and the measures that should be found. */
    PASSAGES("query", "relevant");

    private final List<String> fields;

    Form(String... fields) {
      this.fields = List.of(fields);
    }
  }

  public GoldFolder {
    files = Map.copyOf(files);
    unknown = List.copyOf(unknown);
  }

  /** Looks at the files of a folder that end in .jsonl or .json. */
  public static GoldFolder read(Path folder) throws IOException {
    Map<Form, List<Path>> files = new EnumMap<>(Form.class);
    List<Path> unknown = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.filter(GoldFolder::mayHoldLabels).sorted().toList()) {
        Form form = form(file);
        if (form == null) {
          unknown.add(file);
        } else {
          files.computeIfAbsent(form, f -> new ArrayList<>()).add(file);
        }
      }
    }
    return new GoldFolder(files, unknown);
  }

  public List<Path> of(Form form) {
    return files.getOrDefault(form, List.of());
  }

  private static boolean mayHoldLabels(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().matches(".*\\.jsonl?");
  }

  private static @Nullable Form form(Path file) throws IOException {
    JsonNode first = new ObjectMapper().readTree(head(file));
    if (first != null && first.isArray()) {
      first = first.path(0);
    }
    for (Form form : Form.values()) {
      if (first != null && form.fields.stream().allMatch(first::has)) {
        return form;
      }
    }
    return null;
  }

  /** The first line with anything on it, or the whole file where it is one value over lines. */
  private static String head(Path file) throws IOException {
    String text = Files.readString(file);
    return file.toString().endsWith(".jsonl")
        ? text.lines().filter(line -> !line.isBlank()).findFirst().orElse("")
        : text;
  }
}
