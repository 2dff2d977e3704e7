package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source file stands in google-java-format; {@code -Dformat=write} puts it there. */
class FormattingTest {
  private final Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());

  @Test
  void every_source_file_is_formatted() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String found = Files.readString(file);
      String wanted =
          formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(found));
      if (!found.equals(wanted)) {
        if (write) {
          Files.writeString(file, wanted);
        } else {
          unformatted.add(file);
        }
      }
    }
    assertThat(unformatted)
        .as("files to format: run mvn -q test -Dtest=FormattingTest -Dformat=write")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
