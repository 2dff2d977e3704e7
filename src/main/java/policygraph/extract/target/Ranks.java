package policygraph.extract.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.text.ChineseNumerals;

/**
 * Places in a ranking that are wanted: 综合实力进入全国百强县前50名, 融资服务指标在全区排名不低于第6位. Words such as 居全国第3位
 * report a place and want none.
 */
final class Ranks {
  private static final Pattern RANK =
      Pattern.compile(
          "(?<noun>\\D{2,40}?)(?:力争|争取|确保|努力)?(?:进入|跻身|迈入|迈进|挤进|挺进|达到|保持在?|稳定在|不低于)"
              + "(?:[^,、\\d]{0,12}?)(?:前|第)(?<place>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>名|位)?(?:以内|之内|行列)?");

  private static final Pattern REPORTED = Pattern.compile("已|目前|去年|连续|稳居|首次");

  private Ranks() {}

  /**
   * A wanted place.
   *
   * @param noun the words in front of it
   * @param unit 名, 位 or ""
   */
  record Rank(String noun, BigDecimal place, String unit) {}

  /** The place that a part of a sentence, its dates taken out, ends with. */
  static Optional<Rank> read(String words) {
    Matcher m = RANK.matcher(words);
    if (!m.matches() || REPORTED.matcher(words).find()) {
      return Optional.empty();
    }
    long place = ChineseNumerals.value(m.group("place")).orElse(0);
    String unit = m.group("unit") == null ? "" : m.group("unit");
    return place == 0
        ? Optional.empty()
        : Optional.of(new Rank(m.group("noun"), BigDecimal.valueOf(place), unit));
  }
}
