package policygraph.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or period as precise as the text: a year, a quarter, a half year, a month or a day.
 *
 * @param quarter 1 to 4, or null
 * @param half 1 or 2, or null
 */
public record PolicyDate(
    int year,
    @Nullable Integer quarter,
    @Nullable Integer half,
    @Nullable Integer month,
    @Nullable Integer day)
    implements Comparable<PolicyDate> {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-Q([1-4])|-H([12])|-(\\d{2})(?:-(\\d{2}))?)?");

  public PolicyDate {
    if (year < 1900
        || year > 2200
        || (quarter != null && (quarter < 1 || quarter > 4))
        || (half != null && (half < 1 || half > 2))
        || (month != null && (month < 1 || month > 12))
        || (day != null && (month == null || day < 1 || day > 31))) {
      throw new IllegalArgumentException(
          "not a date: " + year + " Q" + quarter + " H" + half + " " + month + "-" + day);
    }
  }

  public static PolicyDate ofYear(int year) {
    return new PolicyDate(year, null, null, null, null);
  }

  public static PolicyDate ofQuarter(int year, int quarter) {
    return new PolicyDate(year, quarter, null, null, null);
  }

  public static PolicyDate ofHalf(int year, int half) {
    return new PolicyDate(year, null, half, null, null);
  }

  public static PolicyDate ofMonth(int year, int month) {
    return new PolicyDate(year, null, null, month, null);
  }

  public static PolicyDate ofDay(int year, int month, int day) {
    return new PolicyDate(year, null, null, month, day);
  }

  /** Reads what {@link #toString} writes: 2027, 2022-Q4, 2022-H2, 2022-10, 2022-10-10. */
  public static PolicyDate parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a date: " + text);
    }
    return new PolicyDate(
        Integer.parseInt(m.group(1)), number(m, 2), number(m, 3), number(m, 4), number(m, 5));
  }

  private static @Nullable Integer number(Matcher m, int group) {
    return m.group(group) == null ? null : Integer.valueOf(m.group(group));
  }

  /** The first day of the period. */
  public LocalDate first() {
    if (month != null) {
      return LocalDate.of(year, month, day == null ? 1 : validDay(day));
    }
    return LocalDate.of(
        year, quarter != null ? quarter * 3 - 2 : half != null ? half * 6 - 5 : 1, 1);
  }

  /** The last day of the period. */
  public LocalDate last() {
    if (day != null) {
      return first();
    }
    int months = month != null ? 1 : quarter != null ? 3 : half != null ? 6 : 12;
    return first().plusMonths(months).minusDays(1);
  }

  private int validDay(int wanted) {
    return Math.min(wanted, YearMonth.of(year, month == null ? 1 : month).lengthOfMonth());
  }

  /** By the last day, then the more precise first. */
  @Override
  public int compareTo(PolicyDate other) {
    int byEnd = last().compareTo(other.last());
    return byEnd != 0 ? byEnd : other.first().compareTo(first());
  }

  @Override
  public String toString() {
    if (month != null) {
      return day == null
          ? "%04d-%02d".formatted(year, month)
          : "%04d-%02d-%02d".formatted(year, month, day);
    }
    return quarter != null
        ? year + "-Q" + quarter
        : half != null ? year + "-H" + half : Integer.toString(year);
  }
}
