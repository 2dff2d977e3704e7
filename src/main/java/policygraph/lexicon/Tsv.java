package policygraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of this package: a row a line, columns by tabs, # before remarks. */
final class Tsv {
  private Tsv() {}

  /** A row; columns that the line does not have are "". */
  record Row(List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** The parts of a cell that holds several, joined by |. */
    List<String> list(int column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
  }

  /** The rows of {@code lexicon/NAME.tsv} on the class path. */
  static List<Row> read(String name) {
    String path = "/lexicon/" + name + ".tsv";
    try (InputStream stream = Tsv.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program's own data file is missing: " + path);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new Row(List.of(line.split("\t", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
