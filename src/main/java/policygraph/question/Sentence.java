package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question cut into tokens, and which of them have been accounted for. A form that fails leaves
 * its sentence; the next form gets a new one. Not thread-safe.
 */
final class Sentence {
  private final String text;
  private final Language language;
  private final List<Token> tokens;
  private final boolean[] used;

  Sentence(String text, Language language, List<Token> tokens) {
    this.text = text;
    this.language = language;
    this.tokens = List.copyOf(tokens);
    this.used = new boolean[tokens.size()];
  }

  Sentence fresh() {
    return new Sentence(text, language, tokens);
  }

  String text() {
    return text;
  }

  Language language() {
    return language;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isUsed(int i) {
    return used[i];
  }

  void use(int i) {
    used[i] = true;
  }

  void use(int from, int to) {
    for (int i = from; i < to; i++) {
      used[i] = true;
    }
  }

  /** Whether a token that nothing accounts for yet is a word of one of the senses. */
  boolean is(int i, Sense... senses) {
    if (i < 0 || i >= tokens.size() || !(tokens.get(i) instanceof Token.Word word)) {
      return false;
    }
    for (Sense sense : senses) {
      if (word.is(sense)) {
        return true;
      }
    }
    return false;
  }

  Token.@Nullable Word word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i) instanceof Token.Word w ? w : null;
  }

  /** The first free token of a sense from {@code from} on, or -1. */
  int find(Sense sense, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (!used[i] && is(i, sense)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(Sense sense) {
    return find(sense, 0) >= 0;
  }

  /** Accounts for every token of the senses. */
  void useAll(Sense... senses) {
    for (int i = 0; i < tokens.size(); i++) {
      if (is(i, senses)) {
        used[i] = true;
      }
    }
  }

  /** Free tokens for which the predicate holds. */
  List<Integer> free(Predicate<Token> wanted) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i] && wanted.test(tokens.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** The next token towards {@code step} that is no filler; -1 or {@link #size} at the ends. */
  int skipFill(int from, int step) {
    int i = from;
    while (i >= 0 && i < tokens.size() && is(i, Sense.FILL)) {
      i += step;
    }
    return i;
  }

  /** Whether every token is accounted for; fillers are. */
  boolean isExhausted() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i] && !isFiller(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFiller(int i) {
    return is(i, Sense.FILL);
  }

  /** What no form has accounted for, for messages. */
  List<String> leftOver() {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i] && !isFiller(i)) {
        left.add(tokens.get(i).text());
      }
    }
    return left;
  }
}
