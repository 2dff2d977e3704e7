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
        if (token instanceof Token.Topic topic && isOneWord(word, topic)) {
          joined.removeLast();
          String whole = text.substring(word.start(), topic.end());
          joined.add(new Token.Topic(word.start(), topic.end(), whole, List.of(List.of(whole))));
          continue;
        }
      }
      joined.add(token);
    }
    return joined;
  }

  /** 哪个, 是什么 before 部门, 单位. */
  private static boolean asksWho(Token.Word word, Token next) {
    return word.is(Sense.ASK)
        && word.text().matches(".*[哪啥么]个?[些家]?")
        && next instanceof Token.Word noun
        && noun.is(Sense.BODY_NOUN);
  }

  /** Whether the dictionary has a word that begins as a noun for measures and goes on beyond it. */
  private boolean isOneWord(Token.Word word, Token.Topic topic) {
    if (!word.is(Sense.MEASURE) || !Character.isIdeographic(word.text().codePointAt(0))) {
      return false;
    }
    List<Term> terms = segment.seg(word.text() + topic.text());
    return !terms.isEmpty() && terms.getFirst().word.length() > word.text().length();
  }
}
