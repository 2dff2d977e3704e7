package policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;

/**
 * Finds the dates and periods in a text. A date without a year is of the policy's own year, or of
 * the date before it where the two are joined (2022年3月、9月; 2022年9月1日至12月31日).
 */
public final class PolicyDates {
  private static final String YEAR_DIGITS =
      "(?:(?:19|20|21)\\d{2}|[２]\\s?[０-９]{3}|[一二][〇○零一二三四五六七八九]{3})";
  private static final String TWO_DIGITS =
      "(?:[0-3]?\\d|[０-３]?[０-９]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String TO = "\\s?(?:[-－—–~～至到]{1,2})\\s?";
  private static final String UNCOUNTED = "(?<![" + ChineseNumerals.DIGITS + ".．几多数近逐])";

  /** 初 but not 初步, 底 but not 底线, … */
  private static final String EDGE = "(?:底(?![线层数部蕴色座])|末|初(?![步级中审始评]))";

  /** 前 but not 前三季度 nor 前海. */
  private static final String BEFORE = "(?:之前|以前|前(?![一二三四五六七八九十\\d海列端沿置进述瞻往]))";

  private static final String MONTH =
      "(?:(?<month1>TWO)(?:\\s?月)?TO)?(?<month>TWO)\\s?月(?:份)?"
          + "(?:\\s?(?<day>TWO)\\s?日(?:TO(?<day2>TWO)\\s?日)?(?:上午|下午)?(?:\\d{1,2}[:：∶时点](?:\\d\\d)?)?"
          + "|(?:上中旬|中下旬|上旬|中旬|下旬|EDGE))?";
  private static final String SEASON =
      "(?<upTo>前)?第?(?<quarter>[一二三四1-4])个?季度EDGE?|(?<half>[上下])半年EDGE?";

  private static final Pattern DATE =
      pattern(
          // 2022-02-07, 2022/2/7, 2022.2.7
          "(?<![\\d.-])(?<isoYear>(?:19|20)\\d{2})(?<mark>[-/.])(?<isoMonth>[01]?\\d)\\k<mark>(?<isoDay>[0-3]?\\d)(?![\\d.]\\d)"
              // 2022年10月10日, 2023—2025年, 2025年底前, 每年6月底前, 次年3月底
              + "|(?<!\\d)(?:(?<year1>YEAR)(?:\\s?年)?TO)?(?:(?<year>YEAR)\\s?年|(?<relative>今年|本年|当年|明年|次年|翌年|来年|去年|上年|每年))度?"
              + "(?:\\s?(?:MONTH|SEASON|年?EDGE))?BEFORE?"
              // 10月底前, 四季度, 上半年
              + "|(?<![\\d.．年第/-])(?:MONTH2|SEASON2)BEFORE?"
              // 年底前, 年内, 全年
              + "|(?<bare>UNCOUNTED(?:年年?EDGE|年内(?!蒙))|全年(?![龄级]))BEFORE?"
              // “十四五”时期, “十五五”末
              + "|“?十(?<plan>[二三四五六七八九])五”?(?:规划)?(?:期间|时期|期末|末)");

  private static final Pattern LIMIT = Pattern.compile("(?:到|至|截至|截止|不晚于|不迟于)$");
  private static final Pattern BETWEEN = Pattern.compile(TO);
  private static final Pattern LISTED = Pattern.compile("[、和及与或]");

  private PolicyDates() {}

  /**
   * The dates that a text names, in its order.
   *
   * @param baseYear the year that dates without a year are of; where it is null they are found only
   *     after a date with a year that they are joined to
   */
  public static List<DateMention> find(CharSequence text, @Nullable Integer baseYear) {
    List<DateMention> found = new ArrayList<>();
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      DateMention last = found.isEmpty() ? null : found.getLast();
      DateMention mention = last == null ? read(m, text, baseYear) : after(last, m, text, baseYear);
      if (mention != null) {
        if (last != null && mention.start() == last.start()) {
          found.removeLast();
        }
        found.add(mention);
      }
    }
    return found;
  }

  /** The date after another one; where the two are a stretch of time, the whole of it. */
  private static @Nullable DateMention after(
      DateMention last, Matcher m, CharSequence text, @Nullable Integer baseYear) {
    CharSequence gap = text.subSequence(last.end(), m.start());
    boolean range = BETWEEN.matcher(gap).matches();
    boolean joined = range || LISTED.matcher(gap).matches();
    DateMention next = read(m, text, joined ? Integer.valueOf(last.date().year()) : baseYear);
    if (next == null || !range || last.since() != null || last.date().compareTo(next.date()) >= 0) {
      return next;
    }
    return new DateMention(
        last.start(), next.end(), next.date(), last.date(), endsBefore(m), last.yearly());
  }

  private static @Nullable DateMention read(Matcher m, CharSequence text, @Nullable Integer base) {
    if (m.group("isoYear") != null) {
      return iso(m, text);
    }
    if (m.group("plan") != null) {
      // the twelfth five-year plan ran from 2011 to 2015
      int end = 2015 + 5 * (number(m.group("plan")) - 2);
      boolean whole = !m.group().endsWith("末");
      PolicyDate since = whole ? PolicyDate.ofYear(end - 4) : null;
      return new DateMention(
          m.start(), m.end(), PolicyDate.ofYear(end), since, limited(m, text), false);
    }
    Integer year = year(m, base);
    if (year == null || year < 1900 || year > 2199) {
      return null;
    }
    PolicyDate since =
        m.group("year1") == null ? null : PolicyDate.ofYear(number(m.group("year1")));
    PolicyDate date = PolicyDate.ofYear(year);
    String month = group(m, "month");
    String quarter = group(m, "quarter");
    String half = group(m, "half");
    if (month != null) {
      String day = group(m, "day");
      String day2 = group(m, "day2");
      String month1 = group(m, "month1");
      if (!fits(month, 12) || !fits(day, 31) || !fits(day2, 31) || !fits(month1, 12)) {
        return null;
      }
      date = date(year, month, day2 == null ? day : day2);
      since =
          day2 != null ? date(year, month, day) : month1 != null ? date(year, month1, null) : since;
    } else if (quarter != null) {
      date = PolicyDate.ofQuarter(year, number(quarter));
      since = group(m, "upTo") != null ? PolicyDate.ofQuarter(year, 1) : since;
    } else if (half != null) {
      date = PolicyDate.ofHalf(year, half.equals("上") ? 1 : 2);
    }
    boolean yearly = "每年".equals(m.group("relative"));
    return new DateMention(m.start(), m.end(), date, since, limited(m, text), yearly);
  }

  private static @Nullable DateMention iso(Matcher m, CharSequence text) {
    if (!fits(m.group("isoMonth"), 12) || !fits(m.group("isoDay"), 31)) {
      return null;
    }
    PolicyDate date = date(number(m.group("isoYear")), m.group("isoMonth"), m.group("isoDay"));
    return new DateMention(m.start(), m.end(), date, null, limited(m, text), false);
  }

  private static @Nullable Integer year(Matcher m, @Nullable Integer base) {
    if (m.group("year") != null) {
      return number(m.group("year"));
    }
    String relative = m.group("relative");
    if (relative == null || base == null) {
      return base;
    }
    return switch (relative) {
      case "明年", "次年", "翌年", "来年" -> base + 1;
      case "去年", "上年" -> base - 1;
      default -> base;
    };
  }

  private static PolicyDate date(int year, String month, @Nullable String day) {
    return day == null
        ? PolicyDate.ofMonth(year, number(month))
        : PolicyDate.ofDay(year, number(month), number(day));
  }

  private static boolean limited(Matcher m, CharSequence text) {
    String before = text.subSequence(Math.max(0, m.start() - 3), m.start()).toString();
    return endsBefore(m) || LIMIT.matcher(before).find();
  }

  private static boolean endsBefore(Matcher m) {
    return m.group().endsWith("前");
  }

  /** A group that stands once after a year and once without. */
  private static @Nullable String group(Matcher m, String name) {
    String found = m.group(name);
    return found != null ? found : m.group(name + "b");
  }

  private static boolean fits(@Nullable String numeral, int most) {
    return numeral == null || (number(numeral) >= 1 && number(numeral) <= most);
  }

  private static int number(@Nullable String numeral) {
    String digits = Objects.requireNonNull(numeral).replaceAll("\\s", "");
    return ChineseNumerals.number(digits).orElseThrow();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(
        form.replace("MONTH2", MONTH.replaceAll("<(\\w+)>", "<$1b>"))
            .replace("SEASON2", SEASON.replaceAll("<(\\w+)>", "<$1b>"))
            .replace("MONTH", MONTH)
            .replace("SEASON", SEASON)
            .replace("UNCOUNTED", UNCOUNTED)
            .replace("EDGE", EDGE)
            .replace("BEFORE", BEFORE)
            .replace("YEAR", YEAR_DIGITS)
            .replace("TWO", TWO_DIGITS)
            .replace("TO", TO));
  }
}
