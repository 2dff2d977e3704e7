package policygraph.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that are asked for: 10%以上, 超过20%, 5%到8%之间, 15%左右.
 *
 * @param from the least; null where there is none
 * @param above whether {@code from} itself is too little
 * @param to the most; null where there is none; equal to {@code from} for one value
 * @param below whether {@code to} itself is too much
 * @param unit as asked, or "" for any
 * @param about whether a value is asked for that the text gives as 左右
 */
public record ValueBounds(
    @Nullable BigDecimal from,
    boolean above,
    @Nullable BigDecimal to,
    boolean below,
    String unit,
    boolean about) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<sign>>=|<=|[≥≤~=<>])?(?<value>\\d+(?:\\.\\d+)?)"
              + "|(?<above>>)?(?<from>\\d+(?:\\.\\d+)?)\\.\\.(?<below><)?(?<to>\\d+(?:\\.\\d+)?))"
              + "\\s*(?<unit>\\D{0,8})");

  /** One side, by its sign: {@code >=, >, <=, <, ~}; the value itself for any other. */
  static ValueBounds of(String sign, BigDecimal value, String unit) {
    return switch (sign) {
      case ">=", "≥" -> new ValueBounds(value, false, null, false, unit, false);
      case ">" -> new ValueBounds(value, true, null, false, unit, false);
      case "<=", "≤" -> new ValueBounds(null, false, value, false, unit, false);
      case "<" -> new ValueBounds(null, false, value, true, unit, false);
      case "~" -> new ValueBounds(value, false, value, false, unit, true);
      default -> new ValueBounds(value, false, value, false, unit, false);
    };
  }

  /** What the expert syntax writes: {@code >=10%, 5..8%, >5..<8%}. */
  static Optional<ValueBounds> parse(String written) {
    Matcher m = WRITTEN.matcher(written);
    if (!m.matches()) {
      return Optional.empty();
    }
    if (m.group("value") != null) {
      String sign = m.group("sign") == null ? "=" : m.group("sign");
      return Optional.of(of(sign, new BigDecimal(m.group("value")), m.group("unit")));
    }
    return Optional.of(
        new ValueBounds(
            new BigDecimal(m.group("from")),
            m.group("above") != null,
            new BigDecimal(m.group("to")),
            m.group("below") != null,
            m.group("unit"),
            false));
  }

  /** Both bounds, where they lie on different sides; nothing where they leave nothing between. */
  Optional<ValueBounds> and(ValueBounds other) {
    if (isLower() && other.isUpper()) {
      return between(this, other);
    }
    return isUpper() && other.isLower() ? between(other, this) : Optional.empty();
  }

  private boolean isLower() {
    return from != null && to == null;
  }

  private boolean isUpper() {
    return from == null && to != null;
  }

  private static Optional<ValueBounds> between(ValueBounds lower, ValueBounds upper) {
    BigDecimal from = lower.from;
    BigDecimal to = upper.to;
    String unit = lower.unit.isEmpty() ? upper.unit : lower.unit;
    boolean sameUnit = upper.unit.isEmpty() || unit.equals(upper.unit);
    if (from == null || to == null || !sameUnit || from.compareTo(to) > 0) {
      return Optional.empty();
    }
    return Optional.of(new ValueBounds(from, lower.above, to, upper.below, unit, false));
  }

  /** Whether one value is asked for. */
  public boolean isOneValue() {
    return from != null && to != null && from.compareTo(to) == 0;
  }

  /** Whether neither side is open. */
  public boolean isClosed() {
    return from != null && to != null;
  }

  /** In the expert syntax. */
  String written() {
    if (from == null) {
      return (below ? "<" : "<=") + plain(to) + unit;
    }
    if (to == null) {
      return (above ? ">" : ">=") + plain(from) + unit;
    }
    if (isOneValue()) {
      return (about ? "~" : "") + plain(from) + unit;
    }
    return (above ? ">" : "") + plain(from) + ".." + (below ? "<" : "") + plain(to) + unit;
  }

  /** For people: 大于20%, above 20%. */
  Said said() {
    if (isOneValue()) {
      String value = plain(from) + unit;
      return about ? new Said(value + "左右", "about " + value) : Said.same(value);
    }
    String zhFrom =
        from == null ? "" : above ? "大于" + plain(from) + unit : plain(from) + unit + "以上";
    String enFrom = from == null ? "" : (above ? "above " : "at least ") + plain(from) + unit;
    String zhTo = to == null ? "" : below ? "小于" + plain(to) + unit : plain(to) + unit + "以下";
    String enTo = to == null ? "" : (below ? "below " : "at most ") + plain(to) + unit;
    boolean both = isClosed();
    return new Said(zhFrom + (both ? "、" : "") + zhTo, enFrom + (both ? " and " : "") + enTo);
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
