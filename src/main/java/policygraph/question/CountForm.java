package policygraph.question;

import java.util.List;
import java.util.Optional;

/** 省财政厅牵头多少项任务: how many measures there are. */
final class CountForm implements Form {
  @Override
  public String name() {
    return "count";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    if (!sentence.has(Sense.HOW_MANY) || !sentence.has(Sense.MEASURE)) {
      return Optional.empty();
    }
    sentence.useAll(Sense.HOW_MANY);
    List<Part> parts = PartReaders.all(sentence, catalogue);
    sentence.useAll(
        Sense.MEASURE, Sense.ASK, Sense.DO, Sense.IN, Sense.AND, Sense.MENTION, Sense.SUPPORT);
    if (!sentence.isExhausted()) {
      return Optional.empty();
    }
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Count(),
            parts,
            said -> new Said(said.zh() + "有多少项", "the number of " + said.en())));
  }
}
