package policygraph.question;

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
    boolean relates =
        asksForMeasures
            || sentence.has(Sense.ROLE)
            || sentence.has(Sense.ROLE_NOUN)
            || sentence.has(Sense.MENTION)
            || sentence.has(Sense.SUPPORT);
    List<Part> parts = PartReaders.named(sentence, catalogue);
    if (relates) {
      new WordsReader().read(sentence, catalogue, parts);
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
}
