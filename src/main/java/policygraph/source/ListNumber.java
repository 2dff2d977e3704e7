package policygraph.source;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * The numbers that Word puts before the items of a list: 一, ①, 01, iv, …, by the names that its
 * files use for them (ECMA-376, 17.18.59 ST_NumberFormat).
 */
final class ListNumber {
  private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private ListNumber() {}

  /** The number as printed; "" in a list of bullets or where Word prints none. */
  static String print(String format, int n) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "ideographTraditionalCounting" ->
          spelled("%spellout-cardinal", n);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          spelled("%spellout-cardinal-financial", n);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(n, "〇一二三四五六七八九");
      case "decimalFullWidth", "decimalFullWidth2" -> digits(n, "０１２３４５６７８９");
      case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
      case "decimalEnclosedParen" -> "(" + n + ")";
      case "decimalEnclosedFullstop" -> n + ".";
      case "ideographTraditional" -> String.valueOf(HEAVENLY_STEMS.charAt((n - 1) % 10));
      case "ideographZodiac" -> String.valueOf(EARTHLY_BRANCHES.charAt((n - 1) % 12));
      case "upperLetter" -> letters(n);
      case "lowerLetter" -> letters(n).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(n);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      default -> Integer.toString(n);
    };
  }

  private static String spelled(String rules, int n) {
    return new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(n, rules)
        .replaceFirst("^一十", "十");
  }

  private static String roman(int n) {
    return new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
        .format(n, "%roman-upper");
  }

  private static String digits(int n, String digits) {
    StringBuilder text = new StringBuilder();
    Integer.toString(n).chars().forEach(c -> text.append(digits.charAt(c - '0')));
    return text.toString();
  }

  private static String circled(int n) {
    if (n >= 1 && n <= 20) {
      return String.valueOf((char) ('①' + n - 1));
    }
    return n <= 35 ? String.valueOf((char) ('㉑' + n - 21)) : Integer.toString(n);
  }

  /** a … z, aa, bb, …: Word repeats the letter. */
  private static String letters(int n) {
    return String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 % 10 + 1);
  }
}
