package policygraph.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of questions: a row a line, columns by tabs, # before remarks. */
final class Table {
  private Table() {}

  /** The rows of {@code lexicon/NAME.tsv} on the class path; columns left out are "". */
  static List<List<String>> rows(String name, int columns) {
    String path = "/lexicon/" + name + ".tsv";
    try (InputStream stream = Table.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program's own data file is missing: " + path);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of((line + "\t".repeat(columns)).split("\t", -1)).subList(0, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a cell that holds several, joined by |. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
