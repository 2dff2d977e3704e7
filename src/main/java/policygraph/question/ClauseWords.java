package policygraph.question;

import java.util.List;
import policygraph.question.BodyMentions.Mention;

/** The small words of a clause about bodies: which of them it takes, and what they turn it to. */
final class ClauseWords {
  /** Words that a clause is made of. */
  private static final Sense[] CLAUSE = {
    Sense.ROLE,
    Sense.ROLE_NOUN,
    Sense.AND,
    Sense.OR,
    Sense.NOT,
    Sense.ONLY,
    Sense.JOINT,
    Sense.FIRST,
    Sense.BESIDES,
    Sense.BODY_NOUN,
    Sense.FILL,
    Sense.IN,
    Sense.LEVEL
  };

  private final Sentence sentence;

  ClauseWords(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Accounts for the tokens of a clause. What else stands between body and role is a demand of its
   * own: 省能源局在煤电方面牵头的, 省能源局去年牵头的.
   */
  void take(List<Mention> group, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      boolean body = group.stream().anyMatch(m -> m.from() <= at && at < m.to());
      boolean except = i >= group.getLast().to() && isExcept(i);
      if (body || (sentence.is(i, CLAUSE) && !except)) {
        sentence.use(i);
      }
    }
  }

  /** 分别, 各自: each for itself, and not together. */
  boolean isApart(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().matches("(?i)分别|各自|各|respectively")) {
        return true;
      }
    }
    return false;
  }

  /** 除了 behind a body: 省卫健委除了牵头还参与哪些 does not say that it has no part. */
  boolean isExcept(int i) {
    Token.Word word = sentence.word(i);
    return word != null && word.value(Sense.NOT).equals("except");
  }

  /** Behind 以外 and what is only filler before it. */
  int besidesEnd(int from) {
    int i = sentence.skipFill(from, 1);
    return sentence.is(i, Sense.BESIDES) ? i + 1 : from;
  }

  /**
   * led by the finance department but not co-led by …: what ends in "by" speaks of what follows.
   */
  boolean isPassive(int role) {
    return sentence.token(role).text().endsWith(" by") || sentence.is(role + 1, Sense.DUE);
  }

  boolean any(int from, int to, Sense... senses) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (sentence.is(i, senses)) {
        return true;
      }
    }
    return false;
  }

  /** 没有省税务局的, without the tax bureau: it has no part at all, whatever was said before. */
  boolean isWithout(int i) {
    return sentence.is(i, Sense.NOT)
        && sentence.token(i).text().matches("(?i)without|没有|无|不含|不包括|不包含|不涉及|不含有");
  }

  /** 不是, 而非 before a noun for a role: the body is none. */
  boolean isNotBeing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Sense.NOT)
          && sentence
              .token(i)
              .text()
              .matches("(?i)不|不是|非|并非|而非|not|but not|is not|are not|isn['’]t")) {
        return true;
      }
    }
    return false;
  }

  /** 由: another body and its role begin. */
  boolean isAgent(int i) {
    return sentence.token(i).text().matches("[并且]?由");
  }

  /** 也, 都 between a body and its role. */
  boolean isAlso(int i) {
    return sentence.is(i, Sense.AND) && sentence.token(i).text().matches("(?i)也|还|又|also");
  }

  /** 但, 而: what follows is told apart from what was said. */
  boolean isContrast(int i) {
    return sentence.is(i, Sense.AND)
        && sentence
            .token(i)
            .text()
            .matches("(?i)但|但是|却|而|不过|然而|but|although|though|yet|whereas|while");
  }
}
