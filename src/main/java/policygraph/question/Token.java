package policygraph.question;

import java.math.BigDecimal;
import java.util.List;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.PolicyRef;
import policygraph.question.Vocabulary.Meaning;
import policygraph.text.DateMention;

/** A stretch of the question and what it may mean; offsets in UTF-16 chars. */
sealed interface Token {
  int start();

  int end();

  /** As it stands in the question. */
  String text();

  /** A name with all that bear it. */
  record Name(int start, int end, String text, List<Entry> bearers) implements Token {}

  /** A word of the question vocabulary; the meaning that is meant most often comes first. */
  record Word(int start, int end, String text, List<Meaning> meanings) implements Token {
    boolean is(Sense sense) {
      return meanings.stream().anyMatch(m -> m.sense() == sense);
    }

    /** The value that the word has in a sense; "" where it has none. */
    String value(Sense sense) {
      return meanings.stream()
          .filter(m -> m.sense() == sense)
          .map(Meaning::value)
          .findFirst()
          .orElse("");
    }
  }

  /** Words that nothing is known of yet. */
  record Free(int start, int end, String text) implements Token {}

  /**
   * A document by its number or title.
   *
   * @param named the number or title
   */
  record Doc(int start, int end, String text, String named, List<PolicyRef> policies)
      implements Token {}

  /**
   * A date or period.
   *
   * @param yearless whether the question names no year
   */
  record When(int start, int end, String text, DateMention mention, boolean yearless)
      implements Token {}

  /** A number with its unit. */
  record Amount(int start, int end, String text, BigDecimal value, String unit) implements Token {}

  /** Measures by their own numbers: 第18项, 第3至5条, task 18. */
  record Ordinal(int start, int end, String text, List<Integer> numbers) implements Token {
    public Ordinal {
      numbers = List.copyOf(numbers);
    }
  }

  /** Words in quotation marks. */
  record Quoted(int start, int end, String text, String words) implements Token {}

  /**
   * Words of a subject.
   *
   * @param words the subject's parts, each with the forms that policies use for it
   */
  record Topic(int start, int end, String text, List<List<String>> words) implements Token {}
}
