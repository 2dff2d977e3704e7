package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says is said in both languages, once, and with the same values. */
class MessageFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/policygraph");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern WORD = Pattern.compile("[a-z]{2}");

  /** Names of forms are the same in all languages. */
  private static final List<String> NAMES = List.of("Word", "RIS", "BibTeX", "API", "JSON");

  /** Texts by name, in the order of the file. */
  private static Map<String, String> texts(String file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file + ".properties"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("=", 2);
        if (texts.put(parts[0], parts[1]) != null) {
          twice.add(parts[0]);
        }
      }
    }
    assertThat(twice).as("names that stand twice in " + file).isEmpty();
    return texts;
  }

  private static TreeSet<String> values(String text) {
    TreeSet<String> values = new TreeSet<>();
    VALUE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(v -> v.substring(0, 2))
        .forEach(values::add);
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "views", "messages"})
  void both_languages_say_the_same(String file) throws IOException {
    Map<String, String> english = texts(file);
    Map<String, String> chinese = texts(file + "_zh");
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (name, text) ->
            assertThat(values(chinese.getOrDefault(name, ""))).as(name).isEqualTo(values(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "pages_zh", "views", "views_zh", "messages", "messages_zh"})
  void apostrophes_are_written_as_message_formats_want_them(String file) throws IOException {
    texts(file)
        .forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(LONE_APOSTROPHE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages_zh", "views_zh", "messages_zh"})
  void the_chinese_is_chinese(String file) throws IOException {
    texts(file)
        .forEach(
            (name, text) -> {
              if (WORD.matcher(VALUE.matcher(text).replaceAll("")).find()
                  && !NAMES.contains(text)) {
                assertThat(text).as(name).containsPattern(CHINESE);
              }
            });
  }
}
