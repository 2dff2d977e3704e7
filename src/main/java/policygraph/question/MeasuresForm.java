package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** 省能源局牵头的任务有哪些: the measures for which the constraints hold. */
final class MeasuresForm implements Form {
  @Override
  public String name() {
    return "measures";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    if (sentence.has(Sense.WHO) || sentence.has(Sense.HOW_MANY)) {
      return Optional.empty();
    }
    boolean asksForMeasures =
        sentence.has(Sense.MEASURE) || sentence.has(Sense.DO) || sentence.has(Sense.DUE);
    boolean due = sentence.has(Sense.DUE) || sentence.has(Sense.MEASURE);
    boolean time = TimeReader.timeAsked(sentence);
    boolean relates =
        asksForMeasures
            || time
            || sentence.has(Sense.ROLE)
            || sentence.has(Sense.ROLE_NOUN)
            || sentence.has(Sense.MENTION)
            || sentence.has(Sense.SUPPORT);
    List<Part> parts = new ArrayList<>(PartReaders.named(sentence, catalogue));
    if (time
        && parts.stream()
            .allMatch(p -> p.constraints().stream().noneMatch(c -> c.type().equals("deadline")))) {
      parts.add(TimeReader.anyDeadline(sentence));
    }
    if (relates) {
      new WordsReader().read(sentence, catalogue, parts);
    }
    useInDocuments(sentence);
    if (time && parts.size() < 3 && !due) {
      return Optional.empty(); // 春节是什么时候: of nothing that is to be done
    }
    sentence.useAll(
        Sense.MEASURE,
        Sense.ASK,
        Sense.DO,
        Sense.DUE,
        Sense.IN,
        Sense.AND,
        Sense.MENTION,
        Sense.SUPPORT);
    if (parts.isEmpty() || !sentence.isExhausted()) {
      return Optional.empty();
    }
    return Optional.of(
        Composer.question(sentence, name(), new Asked.Measures(), parts, UnaryOperator.identity()));
  }

  /** 在各个文件里: of all documents, and so of none in particular. */
  private static void useInDocuments(Sentence sentence) {
    for (int i = sentence.find(Sense.POLICY_NOUN, 0);
        i >= 0;
        i = sentence.find(Sense.POLICY_NOUN, i + 1)) {
      boolean inside = sentence.is(i + 1, Sense.IN);
      if (inside && !sentence.is(sentence.skipFill(i - 1, -1), Sense.ASK)) {
        sentence.use(i);
      }
    }
  }
}
