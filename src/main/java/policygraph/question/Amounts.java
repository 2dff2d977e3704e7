package policygraph.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the bounds that a question sets: 10%以上, 超过1000户, 5%到8%之间, at least 10%. */
final class Amounts {
  /** What joins the two ends of a range only where 之间 says that it is one. */
  private static final Sense[] ENDS = {Sense.AND, Sense.FILL, Sense.RANGE};

  private final Sentence sentence;

  private Amounts(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The bounds set by the first amount and, where it ends the same range, by the second, all
   * accounted for; null where there is none. What stands beside them and cannot be joined to them
   * stays.
   */
  static @Nullable ValueBounds read(Sentence sentence) {
    return new Amounts(sentence).bounds();
  }

  private @Nullable ValueBounds bounds() {
    List<Integer> amounts = sentence.free(Token.Amount.class::isInstance);
    if (amounts.isEmpty()) {
      return null;
    }
    int first = amounts.getFirst();
    if (amounts.size() > 1) {
      ValueBounds both = both(first, amounts.get(1));
      if (both != null) {
        return both;
      }
    }
    return side(first);
  }

  private @Nullable ValueBounds both(int first, int second) {
    if (isRange(first, second)) {
      Token.Amount low = amount(first);
      Token.Amount high = amount(second);
      String unit = high.unit();
      boolean sameUnit = low.unit().isEmpty() || low.unit().equals(unit);
      if (!sameUnit || low.value().compareTo(high.value()) > 0) {
        return null;
      }
      sentence.use(first, second + 1);
      useBetween();
      return new ValueBounds(low.value(), false, high.value(), false, unit, false);
    }
    for (int i = first + 1; i < second; i++) {
      if (!sentence.is(i, Sense.COMPARATOR, Sense.AND, Sense.FILL, Sense.TARGET_NOUN)) {
        return null;
      }
    }
    // 大于5%小于8%, 5%以上8%以下: each bound stands on the same side of its amount
    int side = first > 0 && isComparator(first - 1) ? -1 : 1;
    int ofFirst = isComparator(first + side) ? first + side : -1;
    int ofSecond = isComparator(second + side) ? second + side : -1;
    if (ofFirst < 0 || ofSecond < 0) {
      return null;
    }
    Optional<ValueBounds> joined =
        bounds(sign(ofFirst), amount(first)).and(bounds(sign(ofSecond), amount(second)));
    joined.ifPresent(
        b -> {
          List.of(first, second, ofFirst, ofSecond).forEach(sentence::use);
        });
    return joined.orElse(null);
  }

  /** 5%到8%, 5%-8%, 在5%和8%之间, between 5% and 8%. */
  private boolean isRange(int first, int second) {
    boolean to = false;
    for (int i = first + 1; i < second; i++) {
      if (!sentence.is(i, ENDS)) {
        return false;
      }
      Token.Word word = sentence.word(i);
      to |= word != null && word.value(Sense.RANGE).equals("to");
    }
    return second > first + 1 && (to || sentence.has(Sense.RANGE));
  }

  private void useBetween() {
    sentence.useAll(Sense.RANGE);
  }

  private ValueBounds side(int at) {
    sentence.use(at);
    int comparator = comparator(at, -1);
    if (comparator < 0) {
      return bounds("=", amount(at));
    }
    sentence.use(comparator);
    String sign = sign(comparator);
    int other = comparator(at, comparator);
    if (other >= 0 && sign(other).startsWith(sign.substring(0, 1))) {
      // 超过20%以上: the stricter
      sentence.use(other);
      sign = sign(other).length() < sign.length() ? sign(other) : sign;
    }
    return bounds(sign, amount(at));
  }

  /** The comparator beside an amount, other than {@code taken}; -1 for none. */
  private int comparator(int at, int taken) {
    for (int beside : List.of(at + 1, at - 1)) {
      if (beside != taken && isComparator(beside)) {
        return beside;
      }
    }
    return -1;
  }

  private boolean isComparator(int i) {
    return sentence.is(i, Sense.COMPARATOR) && !sentence.isUsed(i);
  }

  private String sign(int comparator) {
    Token.Word word = sentence.word(comparator);
    return word == null ? "=" : word.value(Sense.COMPARATOR);
  }

  private Token.Amount amount(int at) {
    return (Token.Amount) sentence.token(at);
  }

  private static ValueBounds bounds(String sign, Token.Amount amount) {
    BigDecimal value = amount.value();
    return ValueBounds.of(sign, value, amount.unit());
  }
}
