package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 哪些文件支持新能源电池材料, which policies mention Renhuai: policies by what they hold. */
final class PoliciesForm implements Form {
  @Override
  public String name() {
    return "policies";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    int noun = asked(sentence);
    if (noun < 0) {
      return Optional.empty();
    }
    sentence.useAll(Sense.ASK, Sense.HOW_MANY);
    sentence.use(noun);
    List<Part> parts = new ArrayList<>(PartReaders.all(sentence, catalogue));
    sentence.useAll(
        Sense.MEASURE,
        Sense.POLICY_NOUN,
        Sense.IN,
        Sense.AND,
        Sense.MENTION,
        Sense.SUPPORT,
        Sense.ISSUE);
    if (parts.isEmpty() || !sentence.isExhausted()) {
      return Optional.empty();
    }
    OfWholePolicy whole = OfWholePolicy.of(sentence, parts);
    return Optional.of(
        Composer.question(sentence, name(), whole.asked(), whole.parts(), whole::wording));
  }

  /** The word for policies that the question asks for, or -1. */
  private static int asked(Sentence sentence) {
    int noun = sentence.find(Sense.POLICY_NOUN, 0);
    if (noun < 0) {
      return -1;
    }
    int before = sentence.skipFill(noun - 1, -1);
    int behind = sentence.skipFill(noun + 1, 1);
    boolean asksBehind =
        sentence.is(behind, Sense.ASK, Sense.HOW_MANY) && !sentence.is(behind + 1, Sense.MEASURE);
    boolean asks =
        sentence.is(noun, Sense.ASK)
            || sentence.is(before, Sense.ASK, Sense.HOW_MANY)
            || asksBehind
            || (behind >= sentence.size()
                && sentence.is(0, Sense.ASK)
                && !sentence.has(Sense.MEASURE))
            || (sentence.has(Sense.ISSUE) && !sentence.has(Sense.MEASURE));
    return asks ? noun : -1;
  }
}
