package policygraph.extract.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.UnitLexicon.Dimension;

/**
 * A number with its unit, as it stands in a sentence.
 *
 * @param start offset of the number
 * @param end exclusive, after the unit and a word such as 以上
 * @param value the lower end where a range is printed
 * @param high the upper end of a range, or null
 * @param unit as printed; "" where there is none
 * @param bound the word after the unit, such as 以上; "" where there is none
 */
record Quantity(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    Dimension dimension,
    String bound) {

  boolean is(Dimension wanted) {
    return dimension == wanted;
  }
}
