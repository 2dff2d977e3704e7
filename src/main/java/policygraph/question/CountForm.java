package policygraph.question;

import java.util.List;
import java.util.Optional;

/** 省财政厅牵头多少项任务: how many measures there are. */
final class CountForm implements Form {
  @Override
  public String name() {
    return "count";
  }

  /** Where a number of each is asked for: 各有多少; -1 where it is not. */
  static int each(Sentence sentence) {
    for (int i = sentence.find(Sense.HOW_MANY, 0);
        i >= 0;
        i = sentence.find(Sense.HOW_MANY, i + 1)) {
      Token.Word word = sentence.word(i);
      int j = i - 1;
      while (j > 0 && sentence.is(j, Sense.ROLE)) {
        j--; // 各牵头多少项
      }
      boolean before = j >= 0 && sentence.token(j).text().matches("(?i)各|分别|各自|respectively|each");
      if (before || (word != null && word.value(Sense.HOW_MANY).equals("each"))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    if (!sentence.has(Sense.HOW_MANY) || !sentence.has(Sense.MEASURE) || each(sentence) >= 0) {
      return Optional.empty();
    }
    sentence.useAll(Sense.HOW_MANY);
    List<Part> parts = PartReaders.all(sentence, catalogue);
    for (int i = sentence.find(Sense.POLICY_NOUN, 0);
        i >= 0;
        i = sentence.find(Sense.POLICY_NOUN, i + 1)) {
      if (!sentence.is(sentence.skipFill(i - 1, -1), Sense.ASK, Sense.HOW_MANY)) {
        sentence.use(i); // 广西那份文件共有几条措施
      }
    }
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
