package policygraph.question;

/** Finds the words that lead up to a mention: 不涉及, 支持, naming. */
final class Negation {
  private static final Sense[] LEADING = {
    Sense.FILL, Sense.MENTION, Sense.SUPPORT, Sense.IN, Sense.CHANGE
  };

  private Negation() {}

  /**
   * Accounts for the words of relation before a token.
   *
   * @param at the first token of the mention
   */
  static Lead before(Sentence sentence, int at) {
    boolean mention = false;
    boolean support = false;
    boolean literal = false;
    int i = at - 1;
    for (; i >= 0 && !sentence.isUsed(i) && sentence.is(i, LEADING); i--) {
      mention |= sentence.is(i, Sense.MENTION);
      support |= sentence.is(i, Sense.SUPPORT);
      Token.Word word = sentence.word(i);
      literal |= word != null && word.value(Sense.MENTION).equals("literal");
      if (sentence.is(i, Sense.MENTION, Sense.SUPPORT)) {
        sentence.use(i);
      }
    }
    int only = i >= 0 && !sentence.isUsed(i) && sentence.is(i, Sense.ONLY) ? i : -1;
    boolean negated = i >= 0 && !sentence.isUsed(i) && sentence.is(i, Sense.NOT);
    if (negated) {
      sentence.use(i);
    }
    return new Lead(negated, mention, support, literal, mention ? only : -1);
  }

  /**
   * What leads up to a mention.
   *
   * @param literal whether the text must hold it by its name: 提到, and not 涉及
   * @param only where 只 stands before it, not accounted for yet; -1 for nowhere
   */
  record Lead(boolean negated, boolean mention, boolean support, boolean literal, int only) {}
}
