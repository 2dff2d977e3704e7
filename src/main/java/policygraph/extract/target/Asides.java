package policygraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.Sentence.Part;

/**
 * Statements in brackets: a part of what was just named, as in 示范基地50个以上（其中国家级10个）, or how long a
 * step may take, as in （办理时限不超过10个工作日）.
 */
final class Asides {
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\((?:(?<part>其中|含(?=\\p{IsHan}{2})|包括|力争)|(?=[^()\\d]{0,10}(?:时限|时间|周期|天数)))(?<words>[^()]+)\\)");

  private Asides() {}

  /**
   * @param numbered whether a target stands in the part before the brackets
   */
  static List<Part> in(Sentence sentence, Part part, boolean numbered) {
    List<Part> asides = new ArrayList<>();
    Matcher m = ASIDE.matcher(sentence.folded()).region(part.from(), part.to());
    while (m.find()) {
      if (numbered || m.group("part") == null) {
        asides.add(new Part(m.start("words"), m.end("words")));
      }
    }
    return asides;
  }
}
