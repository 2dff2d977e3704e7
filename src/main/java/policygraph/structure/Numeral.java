package policygraph.structure;

import policygraph.text.ChineseNumerals;

/** Numerals as markers use them: 十八, 二十三, 18, １８, ①. */
final class Numeral {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numeral() {}

  /** Whether a Chinese numeral may hold this character. */
  static boolean isChinese(char c) {
    return "零〇一二三四五六七八九十百两".indexOf(c) >= 0;
  }

  /** Whether a character is a digit, narrow or wide. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** The value of a Chinese numeral or of a run of digits, or -1. */
  static int value(String numeral) {
    if (numeral.isEmpty() || numeral.length() > 6) {
      return -1;
    }
    return ChineseNumerals.number(numeral).orElse(-1);
  }

  /** The value of a circled number ① to ㊿, or -1. */
  static int circled(char c) {
    return between(c, '①', '⑳', 1) + between(c, '㉑', '㉟', 21) + between(c, '㊱', '㊿', 36) + 2;
  }

  private static int between(char c, char first, char last, int value) {
    return c >= first && c <= last ? c - first + value : -1;
  }

  /** A number from 1 to 999 in Chinese numerals: 十八, 二十三, 一百零五. */
  static String inChinese(int number) {
    StringBuilder text = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      text.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
    } else if (hundreds > 0 && ones > 0) {
      text.append('零');
    }
    return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
  }
}
