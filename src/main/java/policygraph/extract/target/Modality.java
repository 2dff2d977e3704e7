package policygraph.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.Sentence.Part;
import policygraph.model.Strength;

/**
 * How binding the words in front of a target are: 确保 and 力争 hold for the parts of the sentence that
 * follow, until one begins with a verb of its own or at a semicolon; 鼓励 and 探索 only for their own
 * part.
 */
final class Modality {
  private static final Pattern ENSURE = Pattern.compile("确保|务必|必须|不得|保证(?!金|率)|坚决");
  private static final Pattern STRIVE = Pattern.compile("力争(?!上游)|争取(?!资金|到|国家|上级|中央)|努力实现");
  private static final Pattern ENCOURAGE = Pattern.compile("^(?:鼓励|支持|引导|倡导)");
  private static final Pattern EXPLORE = Pattern.compile("探索|试点开展");
  private static final Pattern NEW_START =
      Pattern.compile("^(?:推动|推进|加快|加强|开展|实施|支持|鼓励|引导|将|由|对|完善|建立|优化|深化|落实|强化|持续|积极|大力|进一步|统筹)");

  private Modality() {}

  static @Nullable Strength at(Sentence sentence, int number) {
    Strength found = null;
    for (Part part : sentence.parts()) {
      if (part.from() > number) {
        break;
      }
      String text = sentence.folded().substring(part.from(), Math.min(part.to(), number));
      boolean afterSemicolon = part.from() > 0 && sentence.folded().charAt(part.from() - 1) == ';';
      if (afterSemicolon || NEW_START.matcher(text).find()) {
        found = null;
      }
      Strength own = last(text);
      found = own != null ? own : found;
      if (part.holds(number) && found == null) {
        return ENCOURAGE.matcher(text).find()
            ? Strength.ENCOURAGE
            : EXPLORE.matcher(text).find() ? Strength.EXPLORE : null;
      }
    }
    return found;
  }

  private static @Nullable Strength last(String text) {
    int ensure = lastIndex(ENSURE, text);
    int strive = lastIndex(STRIVE, text);
    return ensure < 0 && strive < 0 ? null : ensure > strive ? Strength.ENSURE : Strength.STRIVE;
  }

  private static int lastIndex(Pattern pattern, String text) {
    int last = -1;
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      last = m.start();
    }
    return last;
  }
}
