package policygraph.question;

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
    List<Part> parts = PartReaders.all(sentence, catalogue);
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
    return Optional.of(
        Composer.question(sentence, name(), new Asked.Policies(), parts, PoliciesForm::wording));
  }

  private static Said wording(Said measures) {
    // 出自遵义市的文件的措施 is said of the policies themselves
    boolean plain = measures.zh().matches("出自[^、]*文件的措施");
    return plain
        ? new Said(
            measures.zh().substring(0, measures.zh().length() - "的措施".length()),
            measures.en().replaceFirst("^measures in ", ""))
        : new Said("含有" + measures.zh() + "的文件", "policies that hold " + measures.en());
  }

  /** The word for policies that the question asks for, or -1. */
  private static int asked(Sentence sentence) {
    int noun = sentence.find(Sense.POLICY_NOUN, 0);
    if (noun < 0) {
      return -1;
    }
    int before = sentence.skipFill(noun - 1, -1);
    int behind = sentence.skipFill(noun + 1, 1);
    boolean asks =
        sentence.is(before, Sense.ASK, Sense.HOW_MANY)
            || sentence.is(behind, Sense.ASK, Sense.HOW_MANY)
            || (behind >= sentence.size()
                && sentence.is(0, Sense.ASK)
                && !sentence.has(Sense.MEASURE))
            || (sentence.has(Sense.ISSUE) && !sentence.has(Sense.MEASURE));
    return asks ? noun : -1;
  }
}
