package policygraph.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import policygraph.model.Selection;
import policygraph.model.Strength;

/** 鼓励类措施, 措辞为“确保”的, mandatory measures: how binding the wording is. */
final class StrengthWords implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (int i = sentence.find(Sense.STRENGTH, 0);
        i >= 0;
        i = sentence.find(Sense.STRENGTH, i + 1)) {
      Token.Word word = sentence.word(i);
      if (word == null || word.value(Sense.STRENGTH).isEmpty()) {
        continue;
      }
      sentence.use(i);
      useNouns(sentence);
      boolean negated = sentence.is(i - 1, Sense.NOT) && !sentence.isUsed(i - 1);
      if (negated) {
        sentence.use(i - 1);
      }
      into.add(part(word, negated));
    }
  }

  /** 力度, 措辞 beside it. */
  private static void useNouns(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token.Word word = sentence.word(i);
      if (word != null && word.is(Sense.STRENGTH) && word.value(Sense.STRENGTH).isEmpty()) {
        sentence.use(i);
      }
    }
  }

  private static Part part(Token.Word word, boolean negated) {
    Strength strength = Strength.valueOf(word.value(Sense.STRENGTH).toUpperCase(Locale.ROOT));
    Selection selection = new Selection.WithStrength(Set.of(strength));
    Said said = said(strength);
    return Part.of(
        new Constraint(
            "strength",
            null,
            List.of(),
            strength.label(),
            word.text(),
            word.start(),
            word.end(),
            negated),
        negated ? new Selection.Not(selection) : selection,
        negated ? new Said("非" + said.zh(), "not " + said.en()) : said);
  }

  static Said said(Strength strength) {
    return switch (strength) {
      case EXPLORE -> new Said("探索性措辞（探索、试点）", "worded as exploring");
      case ENCOURAGE -> new Said("鼓励性措辞（鼓励、支持、引导）", "worded as encouraging");
      case STRIVE -> new Said("力争性措辞（力争、争取）", "worded as striving");
      case PROMOTE -> new Said("一般推进措辞（推进、加快、加强）", "worded as a plain imperative");
      case ENSURE -> new Said("约束性措辞（确保、必须、严禁）", "worded as binding");
    };
  }
}
