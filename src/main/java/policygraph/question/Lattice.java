package policygraph.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.EntityDirectory;
import policygraph.lexicon.Trie;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.question.Vocabulary.Meaning;

/**
 * Cuts a question into names, words of the question vocabulary, and free text, so that as little as
 * possible is left free and names are taken whole.
 */
final class Lattice {
  /** What a step costs; free characters cost more than anything that is known. */
  private static final int NAME = 2;

  private static final int WORD = 3;
  private static final int FREE_CHAR = 10;
  private static final int FREE_RUN = 15;

  private final Vocabulary vocabulary;
  private final EntityDirectory names;

  Lattice(Vocabulary vocabulary, EntityDirectory names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * @param folded the question with width, case and script folded, as long as {@code text}
   * @param fixed tokens that were found by their form, in order, not overlapping
   */
  List<Token> cut(String text, String folded, List<Token> fixed) {
    int[] cost = new int[text.length() + 1];
    Token[] step = new Token[text.length() + 1];
    Arrays.fill(cost, Integer.MAX_VALUE);
    cost[0] = 0;
    int next = 0;
    int from = 0;
    while (from < text.length()) {
      if (next < fixed.size() && fixed.get(next).start() == from) {
        Token token = fixed.get(next++);
        offer(cost, step, token, 1);
        from = token.end();
        continue;
      }
      int limit = next < fixed.size() ? fixed.get(next).start() : text.length();
      if (cost[from] != Integer.MAX_VALUE) {
        offerAll(cost, step, text, folded, from, limit);
      }
      from++;
    }
    List<Token> tokens = new ArrayList<>();
    for (int at = text.length(); at > 0; ) {
      Token token = step[at];
      if (token == null) {
        at--; // white space
      } else {
        tokens.add(token);
        at = token.start();
      }
    }
    Collections.reverse(tokens);
    return tokens;
  }

  private void offerAll(
      int[] cost, @Nullable Token[] step, String text, String folded, int from, int limit) {
    char first = folded.charAt(from);
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      if (cost[from] < cost[from + 1]) {
        cost[from + 1] = cost[from];
        step[from + 1] = null;
      }
      return;
    }
    for (EntityDirectory.Match match : names.at(folded, from)) {
      if (match.end() <= limit
          && whole(folded, from, match.end())
          && isTelling(match, folded, from)
          && !isNarrower(match, folded, from)) {
        offer(
            cost,
            step,
            new Token.Name(from, match.end(), text.substring(from, match.end()), match.bearers()),
            NAME);
      }
    }
    for (Trie.Match<List<Meaning>> match : vocabulary.wordsAt(folded, from)) {
      boolean known = match.end() - from > 1 || !Character.isIdeographic(first) || isSafe(first);
      if (known && match.end() <= limit && whole(folded, from, match.end())) {
        offer(
            cost,
            step,
            new Token.Word(from, match.end(), text.substring(from, match.end()), match.value()),
            WORD);
      }
    }
    for (Trie.Match<List<String>> match : vocabulary.termsAt(folded, from)) {
      if (match.end() <= limit && whole(folded, from, match.end())) {
        offer(
            cost,
            step,
            new Token.Topic(
                from, match.end(), text.substring(from, match.end()), List.of(match.value())),
            WORD);
      }
    }
    int end = from + 1;
    boolean run = isLatin(first);
    while (run && end < limit && isLatin(folded.charAt(end))) {
      end++;
    }
    Token free = new Token.Free(from, end, text.substring(from, end));
    offer(cost, step, free, run ? FREE_RUN : FREE_CHAR);
  }

  /** A short name of a place that no document names is more likely part of other words. */
  private static boolean isTelling(EntityDirectory.Match match, String folded, int from) {
    String name = folded.substring(from, match.end());
    return match.bearers().stream()
        .anyMatch(
            b ->
                b.measures() > 0
                    || !(b.entity() instanceof Region region)
                    || region.name().equals(name)
                    || region.level().equals("省")
                    || name.indexOf(' ') > 0);
  }

  /** phosphogypsum is no phosphate chemistry: an English term that names a narrower subject. */
  private boolean isNarrower(EntityDirectory.Match match, String folded, int from) {
    return isLatin(folded.charAt(from))
        && match.bearers().stream().allMatch(b -> b.entity() instanceof Industry)
        && vocabulary.termsAt(folded, from).stream()
            .filter(t -> t.end() == match.end())
            .anyMatch(
                t ->
                    match.bearers().stream()
                        .noneMatch(
                            b ->
                                t.value().contains(b.entity().name())
                                    || t.value().stream()
                                        .anyMatch(form -> b.entity().name().contains(form))));
  }

  private static void offer(int[] cost, @Nullable Token[] step, Token token, int price) {
    int total = cost[token.start()] + price;
    if (total < cost[token.end()]) {
      cost[token.end()] = total;
      step[token.end()] = token;
    }
  }

  /** One-character words that are words wherever they stand. */
  private static boolean isSafe(char c) {
    return c == '的' || c == '谁';
  }

  /** Whether a part does not cut through a word of Latin letters or a number. */
  private static boolean whole(String text, int from, int end) {
    return (from == 0 || !isLatin(text.charAt(from)) || !isLatin(text.charAt(from - 1)))
        && (end == text.length() || !isLatin(text.charAt(end - 1)) || !isLatin(text.charAt(end)));
  }

  static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
