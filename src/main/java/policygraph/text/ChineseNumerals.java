package policygraph.text;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Whole numbers as policies print them: 一百二十三, 两万, 第十三, 二〇二四, 12, １２, 3万, 廿三. Decimal places (3.5亿)
 * are no whole numbers and are not read.
 */
public final class ChineseNumerals {
  /** The characters of a numeral, for use inside the brackets of a regular expression. */
  public static final String DIGITS = "0-9０-９〇○零一二两三四五六七八九十百千万亿廿卅";

  /** One character of a numeral of any form, as a regular expression. */
  public static final String DIGIT = "[" + DIGITS + "]";

  private static final long TEN_THOUSAND = 10_000;

  /** Of the part before 亿, so that no product overflows. */
  private static final long LARGEST = 10_000_000_000L;

  private ChineseNumerals() {}

  /** The value of a numeral, with or without 第 before it; empty where the text is no numeral. */
  public static OptionalLong value(CharSequence numeral) {
    int from = !numeral.isEmpty() && numeral.charAt(0) == '第' ? 1 : 0;
    if (from == numeral.length() || numeral.length() > 20) {
      return OptionalLong.empty();
    }
    return hasMultiplier(numeral) ? multiplied(numeral, from) : positional(numeral, from);
  }

  /** The value of a numeral that counts measures, sections, months: 1 to two thousand million. */
  public static OptionalInt number(CharSequence numeral) {
    OptionalLong value = value(numeral);
    return value.isPresent() && value.getAsLong() <= Integer.MAX_VALUE
        ? OptionalInt.of((int) value.getAsLong())
        : OptionalInt.empty();
  }

  /** Whether a character may stand in a numeral. */
  public static boolean isDigit(char c) {
    return digit(c) >= 0 || multiplier(c) > 0;
  }

  /** 2024, 二〇二四: one digit after the other. */
  private static OptionalLong positional(CharSequence text, int from) {
    long value = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || value > Long.MAX_VALUE / 10 - 1) {
        return OptionalLong.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalLong.of(value);
  }

  /** 一百二十三, 十五, 3万, 一亿二千万: each digit with its multiplier; 万 and 亿 close a section. */
  private static OptionalLong multiplied(CharSequence text, int from) {
    long total = 0;
    long section = 0;
    long digits = -1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      long multiplier = multiplier(c);
      if (digit >= 0) {
        digits = Math.max(digits, 0) * 10 + digit;
      } else if (multiplier == 0) {
        return OptionalLong.empty();
      } else if (multiplier < TEN_THOUSAND) {
        section += (digits < 0 ? 1 : digits) * multiplier;
        digits = -1;
      } else if (multiplier == TEN_THOUSAND) {
        total += (section + Math.max(digits, 0)) * multiplier;
        section = 0;
        digits = -1;
      } else {
        total = (total + section + Math.max(digits, 0)) * multiplier;
        section = 0;
        digits = -1;
      }
      if (digits > LARGEST || section > LARGEST || total > LARGEST * TEN_THOUSAND) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(total + section + Math.max(digits, 0));
  }

  private static boolean hasMultiplier(CharSequence text) {
    return text.chars().anyMatch(c -> multiplier((char) c) > 0);
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return c == '○' || c == '零' ? 0 : c == '两' ? 2 : "〇一二三四五六七八九".indexOf(c);
  }

  /** What a character multiplies by; 廿 and 卅 stand for 二十 and 三十. */
  private static long multiplier(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
