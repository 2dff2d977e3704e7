package policygraph.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Comparator;

/** Reads the bound that a question sets: 10%以上, 不低于1000户, at least 10%. */
final class Amounts {
  private Amounts() {}

  record Bound(Comparator comparator, BigDecimal value, String unit) {}

  /**
   * The first amount with the comparator beside it, both accounted for; null where there is none.
   */
  static @Nullable Bound read(Sentence sentence) {
    List<Integer> amounts = sentence.free(Token.Amount.class::isInstance);
    if (amounts.isEmpty() || !(sentence.token(amounts.getFirst()) instanceof Token.Amount amount)) {
      return null;
    }
    int at = amounts.getFirst();
    sentence.use(at);
    Comparator comparator = Comparator.EXACTLY;
    for (int beside : List.of(at + 1, at - 1)) {
      if (sentence.is(beside, Sense.COMPARATOR)
          && !sentence.isUsed(beside)
          && sentence.token(beside) instanceof Token.Word word) {
        sentence.use(beside);
        comparator = of(word.value(Sense.COMPARATOR));
        break;
      }
    }
    return new Bound(comparator, amount.value(), amount.unit());
  }

  private static Comparator of(String sign) {
    return switch (sign) {
      case ">=" -> Comparator.AT_LEAST;
      case "<=" -> Comparator.AT_MOST;
      case "~" -> Comparator.ABOUT;
      default -> Comparator.EXACTLY;
    };
  }
}
