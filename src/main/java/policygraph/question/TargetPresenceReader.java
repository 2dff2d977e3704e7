package policygraph.question;

import java.util.List;
import policygraph.model.Selection;

/** 有量化目标的任务, tasks without a target: whether a measure sets any target. */
final class TargetPresenceReader implements PartReader {
  private static final Sense[] LEADING = {Sense.NOT, Sense.FILL, Sense.MENTION};

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    int noun = sentence.find(Sense.TARGET_NOUN, 0);
    Token.Word word = sentence.word(noun);
    if (word == null || !sentence.has(Sense.MEASURE)) {
      return;
    }
    boolean negated = false;
    boolean stated = false;
    int from = noun;
    while (from > 0 && !sentence.isUsed(from - 1) && sentence.is(from - 1, LEADING)) {
      from--;
      negated |= sentence.is(from, Sense.NOT);
      stated |=
          sentence.is(from, Sense.MENTION)
              || sentence.token(from).text().matches("(?i)有|with|have|has|set|sets|设|定");
    }
    if (!negated && !stated) {
      return;
    }
    sentence.use(from, noun + 1);
    Selection any = new Selection.WithTarget("");
    into.add(
        Part.of(
            new Constraint(
                "target",
                null,
                List.of(),
                word.text(),
                word.text(),
                word.start(),
                word.end(),
                negated),
            negated ? new Selection.Not(any) : any,
            negated
                ? new Said("没有写明量化目标", "that set no target")
                : new Said("写明了量化目标", "that set a target")));
  }
}
