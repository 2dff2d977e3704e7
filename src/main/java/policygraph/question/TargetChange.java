package policygraph.question;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policygraph.model.TargetKind;

/**
 * Which way a question's targets are to go: 增长, 新增, 占比, 下降.
 *
 * @param kind null for any
 * @param falling whether they are to become less
 */
record TargetChange(@Nullable TargetKind kind, boolean falling) {
  /** Accounts for the words that say it; where they say different things, for none of them. */
  static TargetChange read(Sentence sentence) {
    Set<String> said = new TreeSet<>();
    for (int i = sentence.find(Sense.CHANGE, 0); i >= 0; i = sentence.find(Sense.CHANGE, i + 1)) {
      Token.Word word = sentence.word(i);
      if (word != null && !word.value(Sense.CHANGE).isEmpty()) {
        said.add(word.value(Sense.CHANGE));
      }
    }
    if (said.size() > 1) {
      return new TargetChange(null, false);
    }
    sentence.useAll(Sense.CHANGE);
    return switch (said.isEmpty() ? "" : said.iterator().next()) {
      case "growth" -> new TargetChange(TargetKind.GROWTH, false);
      case "increment" -> new TargetChange(TargetKind.INCREMENT, false);
      case "share" -> new TargetChange(TargetKind.SHARE, false);
      case "fall" -> new TargetChange(null, true);
      default -> new TargetChange(null, false);
    };
  }

  boolean isAny() {
    return kind != null || falling;
  }
}
