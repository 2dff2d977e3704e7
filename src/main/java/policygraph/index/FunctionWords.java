package policygraph.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that carry grammar and no subject: neither searched for nor marked in hits. */
final class FunctionWords {
  private static final String RESOURCE = "/lexicon/function-words.tsv";

  private final Set<String> words;

  private FunctionWords(Set<String> words) {
    this.words = words;
  }

  /** The list that the program brings. */
  static FunctionWords bundled() {
    try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + RESOURCE);
      }
      return new FunctionWords(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  Set<String> all() {
    return words;
  }

  /** With "," which is what smartcn makes of any punctuation. */
  Set<String> withPunctuation() {
    return Stream.concat(words.stream(), Stream.of(",")).collect(Collectors.toUnmodifiableSet());
  }
}
