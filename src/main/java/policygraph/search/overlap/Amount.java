package policygraph.search.overlap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Target;

/**
 * A target's value in a unit without 万 and 亿, so that values can be compared.
 *
 * @param high the upper end of a range, else the same as {@code low}
 * @param rate whether it is a share, a rate or a time, which may be compared between a place and
 *     its parts; an amount of a part is by nature smaller
 */
record Amount(BigDecimal low, BigDecimal high, String unit, boolean rate) {
  private static final Map<String, Integer> POWERS =
      Map.of("万亿", 12, "千亿", 11, "百亿", 10, "亿", 8, "千万", 7, "百万", 6, "万", 4, "千", 3);

  private static final List<String> LONGEST_FIRST =
      List.of("万亿", "千亿", "百亿", "千万", "百万", "亿", "万", "千");

  private static final List<String> RATES =
      List.of("%", "‰", "个百分点", "工作日", "天", "日", "小时", "分钟", "个月", "年", "次", "倍");

  static Amount of(Target target) {
    String unit = target.unit().replace('％', '%').strip();
    int power = 0;
    for (String prefix : LONGEST_FIRST) {
      if (unit.startsWith(prefix) && unit.length() > prefix.length()) {
        power = POWERS.getOrDefault(prefix, 0);
        unit = unit.substring(prefix.length());
        break;
      }
    }
    unit =
        unit.startsWith("个") && unit.length() > 1 && !unit.startsWith("个百") && !unit.equals("个月")
            ? unit.substring(1)
            : unit;
    String plain = unit;
    return new Amount(
        target.value().scaleByPowerOfTen(power),
        high(target).scaleByPowerOfTen(power),
        plain,
        RATES.contains(plain));
  }

  private static BigDecimal high(Target target) {
    @Nullable BigDecimal high = target.valueHigh();
    return high == null ? target.value() : high;
  }

  /** Whether the two are counted in the same unit and are not the same. */
  boolean differs(Amount other) {
    return unit.equals(other.unit)
        && (low.compareTo(other.low) != 0 || high.compareTo(other.high) != 0);
  }
}
