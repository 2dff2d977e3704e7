package policygraph.search;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import policygraph.model.Comparator;
import policygraph.model.Target;
import policygraph.question.ValueBounds;

/** How the value of a target lies to the values that a question asks for. */
enum ValueFit {
  /** Whatever keeps to the target lies within. */
  WITHIN,
  /** The text says 左右 of a value within. */
  ABOUT,
  /** The value lies within, and the text leaves a side open on which it may pass the bounds. */
  OPEN,
  OUTSIDE;

  static ValueFit of(Target target, @Nullable ValueBounds asked) {
    if (asked == null) {
      return WITHIN;
    }
    Scale of = Scale.of(target.unit());
    Scale wanted = Scale.of(asked.unit());
    if (!of.isComparable(wanted, asked.unit())) {
      return OUTSIDE;
    }
    BigDecimal from = scaled(asked.from(), wanted, asked.unit());
    BigDecimal to = scaled(asked.to(), wanted, asked.unit());
    BigDecimal value = scaled(target.value(), of, asked.unit());
    BigDecimal high = scaled(high(target), of, asked.unit());
    if (value == null || high == null) {
      return OUTSIDE;
    }
    boolean within = !less(value, from) && !less(to, high);
    if (asked.isOneValue()) {
      boolean about = target.comparator() == Comparator.ABOUT;
      return !within ? OUTSIDE : about == asked.about() || !asked.about() ? WITHIN : OUTSIDE;
    }
    if (!within) {
      return OUTSIDE;
    }
    if (target.comparator() == Comparator.ABOUT) {
      return ABOUT;
    }
    boolean openAbove = target.comparator() == Comparator.AT_LEAST;
    boolean openBelow = target.comparator() == Comparator.AT_MOST;
    boolean atLower = asked.above() && same(value, from);
    boolean atUpper = asked.below() && same(high, to);
    boolean passes = (openAbove && to != null) || (openBelow && from != null);
    if (atLower || atUpper) {
      return (atLower && openAbove) || (atUpper && openBelow) ? OPEN : OUTSIDE;
    }
    return !passes ? WITHIN : asked.isClosed() ? OPEN : OUTSIDE;
  }

  private static BigDecimal high(Target target) {
    BigDecimal high = target.valueHigh();
    return target.comparator() == Comparator.RANGE && high != null ? high : target.value();
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, Scale scale, String unit) {
    return value == null || unit.isEmpty() ? value : value.multiply(scale.times());
  }

  private static boolean less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) < 0;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  /** A unit as so many times a unit without 万, 亿: 万户 is 10,000 户. */
  private record Scale(BigDecimal times, String base) {
    private static final String SIGNS = "千万亿";

    static Scale of(String unit) {
      BigDecimal times = BigDecimal.ONE;
      int at = 0;
      while (at < unit.length() && SIGNS.indexOf(unit.charAt(at)) >= 0) {
        times =
            times.scaleByPowerOfTen(unit.charAt(at) == '千' ? 3 : unit.charAt(at) == '万' ? 4 : 8);
        at++;
      }
      return new Scale(times, unit.substring(at));
    }

    /** 10亿 may be of any unit that carries such a sign itself; 10 of any unit at all. */
    boolean isComparable(Scale asked, String unit) {
      return unit.isEmpty()
          || base.equals(asked.base)
          || (asked.base.isEmpty() && times.compareTo(BigDecimal.ONE) > 0);
    }
  }
}
