package policygraph.question;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.model.Enterprise;
import policygraph.model.Industry;
import policygraph.text.Folding;

/** Makes subjects of what the lattice left free: 磷石膏综合利用 is 磷石膏 and 综合利用. */
final class Subjects {
  private final Vocabulary vocabulary;
  private final Folding folding;
  private final Segment segment =
      new ViterbiSegment()
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false);

  Subjects(Vocabulary vocabulary, Folding folding) {
    this.vocabulary = vocabulary;
    this.folding = folding;
  }

  List<Token> join(String text, List<Token> cut) {
    List<Token> trimmed = new ArrayList<>();
    int at = 0;
    while (at < cut.size()) {
      if (cut.get(at) instanceof Token.Free first) {
        int end = at + 1;
        while (end < cut.size()
            && cut.get(end) instanceof Token.Free next
            && next.start() == cut.get(end - 1).end()) {
          end++;
        }
        split(text, first.start(), cut.get(end - 1).end(), trimmed);
        at = end;
      } else {
        trimmed.add(cut.get(at++));
      }
    }
    return new Compounds(segment).join(text, merge(text, trimmed));
  }

  /** Splits a free stretch into words; function words at its edges are words of the vocabulary. */
  private void split(String text, int from, int to, List<Token> into) {
    List<int[]> words = words(text, from, to);
    int first = 0;
    int last = words.size();
    while (first < last && isFunctionWord(text, words.get(first))) {
      into.add(word(text, words.get(first++)));
    }
    List<Token> behind = new ArrayList<>();
    while (last > first && isFunctionWord(text, words.get(last - 1))) {
      behind.addFirst(word(text, words.get(--last)));
    }
    if (first < last) {
      int start = words.get(first)[0];
      int end = words.get(last - 1)[1];
      into.add(topic(text, start, end, parts(text, words.subList(first, last))));
    }
    into.addAll(behind);
  }

  private List<int[]> words(String text, int from, int to) {
    List<int[]> words = new ArrayList<>();
    if (Lattice.isLatin(text.charAt(from)) || to - from == 1) {
      words.add(new int[] {from, to});
      return words;
    }
    int at = from;
    for (Term term : segment.seg(text.substring(from, to))) {
      words.add(new int[] {at, Math.min(to, at + term.word.length())});
      at += term.word.length();
    }
    return words;
  }

  private boolean isFunctionWord(String text, int[] word) {
    return !vocabulary.meanings(folding.fold(text.substring(word[0], word[1]))).isEmpty();
  }

  private Token word(String text, int[] word) {
    String written = text.substring(word[0], word[1]);
    return new Token.Word(word[0], word[1], written, vocabulary.meanings(folding.fold(written)));
  }

  /** Single characters go with the word behind them, or before them at the end. */
  private List<List<String>> parts(String text, List<int[]> words) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int[] word : words) {
      part.append(text, word[0], word[1]);
      boolean single = word[1] - word[0] == 1 && part.length() == 1;
      if (!single) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      parts.add(parts.isEmpty() ? part.toString() : parts.removeLast() + part);
    }
    return parts.stream().map(vocabulary::forms).toList();
  }

  private Token.Topic topic(String text, int start, int end, List<List<String>> words) {
    return new Token.Topic(start, end, text.substring(start, end), words);
  }

  /** Joins what stands together without a gap: an industry's name and what is said of it. */
  private List<Token> merge(String text, List<Token> tokens) {
    List<Token> merged = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      boolean topic = false;
      while (end < tokens.size() && joins(tokens, at, end, topic)) {
        topic |= tokens.get(end) instanceof Token.Topic;
        end++;
      }
      if (topic && end - at > 1) {
        merged.add(joined(text, tokens.subList(at, end)));
        at = end;
      } else {
        merged.add(tokens.get(at++));
      }
    }
    merged.sort(Comparator.comparingInt(Token::start));
    return merged;
  }

  private static boolean joins(List<Token> tokens, int first, int at, boolean topic) {
    Token token = tokens.get(at);
    if (at > first && token.start() != tokens.get(at - 1).end()) {
      return false;
    }
    return switch (token) {
      case Token.Topic t -> true;
      case Token.Name n -> isSubject(n);
      case Token.Word w ->
          at > first
              && (topic || tokens.get(at - 1) instanceof Token.Name)
              && isNounOfSubject(w)
              && !(w.is(Sense.SUPPORT) && continues(tokens, at));
      default -> false;
    };
  }

  /** Whether a name or subject follows at once: 高质量 发展 ends a subject, 支持 白酒 begins one. */
  private static boolean continues(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && (tokens.get(at + 1) instanceof Token.Name || tokens.get(at + 1) instanceof Token.Topic);
  }

  private static boolean isSubject(Token.Name name) {
    return name.bearers().stream()
        .allMatch(b -> b.entity() instanceof Industry || b.entity() instanceof Enterprise);
  }

  private static boolean isNounOfSubject(Token.Word word) {
    return word.is(Sense.ENTERPRISE_NOUN)
        || word.is(Sense.INDUSTRY_NOUN)
        || word.is(Sense.REGION_NOUN)
        || word.is(Sense.BODY_NOUN)
        || word.is(Sense.SUPPORT);
  }

  private Token joined(String text, List<Token> tokens) {
    List<List<String>> words = new ArrayList<>();
    for (Token token : tokens) {
      switch (token) {
        case Token.Topic t -> words.addAll(t.words());
        default -> words.add(vocabulary.forms(token.text()));
      }
    }
    return topic(text, tokens.getFirst().start(), tokens.getLast().end(), words);
  }
}
