package policygraph.question;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import policygraph.question.Vocabulary.Meaning;

/** Joins what was cut apart though it is one word: 是哪个|单位 asks who, 工作|人员 are no tasks. */
final class Compounds {
  private final Segment segment;

  Compounds(Segment segment) {
    this.segment = segment;
  }

  List<Token> join(String text, List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      Token last = joined.isEmpty() ? null : joined.getLast();
      if (last instanceof Token.Word word && isIndustryItself(tokens, word, token)) {
        joined.add(
            new Token.Topic(token.start(), token.end(), token.text(), List.of(List.of("工业"))));
        continue;
      }
      if (last == null && token instanceof Token.Word w && w.text().matches("(?i)who (?:is|are)")) {
        joined.add(
            new Token.Word(w.start(), w.end(), w.text(), List.of(new Meaning(Sense.WHO, ""))));
        continue;
      }
      if (last instanceof Token.Word word && word.end() == token.start()) {
        if (asksWho(word, token)) {
          joined.removeLast();
          joined.add(
              new Token.Word(
                  word.start(),
                  token.end(),
                  text.substring(word.start(), token.end()),
                  List.of(new Meaning(Sense.WHO, ""))));
          continue;
        }
        if (token instanceof Token.Topic topic && (isOneWord(word, topic) || isDegree(word))) {
          joined.removeLast();
          String whole = text.substring(word.start(), topic.end());
          joined.add(new Token.Topic(word.start(), topic.end(), whole, words(word, topic)));
          continue;
        }
      }
      joined.add(token);
    }
    return joined;
  }

  /** on industry, at the end: manufacturing as a whole, and no noun for one of the industries. */
  private static boolean isIndustryItself(List<Token> tokens, Token.Word before, Token token) {
    return before.text().matches("(?i)on|about|in|concerning|regarding")
        && token.text().equalsIgnoreCase("industry")
        && tokens.getLast() instanceof Token.Word end
        && (end.equals(token)
            || (end.text().equals("?") && tokens.indexOf(token) == tokens.size() - 2));
  }

  /** 哪个, 是什么 before 部门, 单位. */
  private static boolean asksWho(Token.Word word, Token next) {
    return word.is(Sense.ASK)
        && word.text().matches(".*[哪啥么]个?[些家]?")
        && next instanceof Token.Word noun
        && noun.is(Sense.BODY_NOUN);
  }

  private static List<List<String>> words(Token.Word before, Token.Topic topic) {
    List<List<String>> words = new ArrayList<>(topic.words());
    words.set(0, List.of(before.text() + words.getFirst().getFirst()));
    return words;
  }

  /** 最低 before a subject is part of it: 最低标准. */
  private static boolean isDegree(Token.Word word) {
    return (word.is(Sense.MOST) || word.is(Sense.LEAST)) && word.text().matches("最[高低大小]");
  }

  /** Whether the dictionary has a word that begins as a noun for measures and goes on beyond it. */
  private boolean isOneWord(Token.Word word, Token.Topic topic) {
    if (!(word.is(Sense.MEASURE) || word.is(Sense.POLICY_NOUN))
        || !Character.isIdeographic(word.text().codePointAt(0))) {
      return false;
    }
    List<Term> terms = segment.seg(word.text() + topic.text());
    return !terms.isEmpty() && terms.getFirst().word.length() > word.text().length();
  }
}
