package policygraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of the documents in {@code corpus.tsv}; it overrides what is read from the text.
 * The first line names the columns: file, title, documentNumber, issuer, region, date; any of them
 * but file may be absent, and an empty cell says nothing.
 */
public final class CorpusTable {
  private final Map<String, Map<String, String>> rows;

  private CorpusTable(Map<String, Map<String, String>> rows) {
    this.rows = rows;
  }

  /** Reads the table of a corpus; without the file it is empty. */
  public static CorpusTable read(Path corpus) throws IOException {
    Path file = corpus.resolve("corpus.tsv");
    Map<String, Map<String, String>> rows = new HashMap<>();
    if (Files.exists(file)) {
      List<String> lines =
          Files.readAllLines(file).stream()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .toList();
      List<String> columns = lines.isEmpty() ? List.of() : cells(lines.getFirst());
      if (!columns.contains("file")) {
        throw new IOException(file + ": the first line must name the columns, file among them");
      }
      for (String line : lines.subList(1, lines.size())) {
        Map<String, String> row = new HashMap<>();
        List<String> cells = cells(line);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
          if (!cells.get(i).isEmpty()) {
            row.put(columns.get(i), cells.get(i));
          }
        }
        String name = row.get("file");
        if (name != null) {
          rows.put(name, row);
        }
      }
    }
    return new CorpusTable(rows);
  }

  private static List<String> cells(String line) {
    return List.of(line.replace("\uFEFF", "").split("\t", -1)).stream().map(String::strip).toList();
  }

  /** A cell, or null where the table says nothing. */
  public @Nullable String get(String source, String column) {
    return rows.getOrDefault(source, Map.of()).get(column);
  }

  /** All that is said of a document; two documents differ in it when their rows do. */
  public String row(String source) {
    return new java.util.TreeMap<>(rows.getOrDefault(source, Map.of())).toString();
  }
}
