package policygraph.extract.target;

import java.util.regex.Pattern;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.Sentence.Part;

/**
 * A quantity between its neighbours: the words before it, back to the part's start or the quantity
 * before it, and the words after it, up to the part's end or where the next quantity's words begin.
 *
 * @param part the stretch between commas that it stands in
 * @param from offset of the first word
 * @param to exclusive offset of the last word
 * @param first whether it opens its part of the sentence
 * @param runsOn whether the words after it lead to the next quantity without 、 or 和
 */
record Segment(
    Sentence sentence,
    Part part,
    int from,
    Quantity quantity,
    int to,
    boolean first,
    boolean runsOn) {
  private static final Pattern NEXT_STATEMENT =
      Pattern.compile("和(?!美|谐|平|田)|并(?!购|网|联|轨)|[(、与/等\"]|及(?!时|以上|以下)");

  /** 达到20%的水平: what closes the value. */
  private static final Pattern VALUE_ENDS =
      Pattern.compile("的?(?:水平|目标|规模|新?台阶|大关|任务|要求|范围|安排|高水平)?”?(?:\\(.*)?");

  /** Folded words in front of the number. */
  String before() {
    return sentence.folded().substring(from, quantity.start());
  }

  /** Folded words behind the number, its unit and its bound. */
  String after() {
    return sentence.folded().substring(quantity.end(), to);
  }

  /** Folded words in front of the number, the number and its unit. */
  String words() {
    return sentence.folded().substring(from, quantity.end());
  }

  /** 打造100个标杆项目: the noun stands behind the number. */
  boolean nounFollows() {
    String after = after();
    return !after.isEmpty()
        && !NEXT_STATEMENT.matcher(after).lookingAt()
        && !VALUE_ENDS.matcher(after).matches();
  }
}
