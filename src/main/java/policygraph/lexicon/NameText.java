package policygraph.lexicon;

import java.util.regex.Pattern;

/** Spellings of names. */
final class NameText {
  /** Names that say whose they are without a place of this state's divisions. */
  private static final Pattern OWNED =
      Pattern.compile("(?:国家|中国|中央|全国|国务院|国网|中华|中共|驻|长三角|京津冀|粤港澳|成渝|长江|黄河|珠江).*");

  private NameText() {}

  /** Without blanks, brackets as （）. */
  static String plain(String mention) {
    return mention
        .replaceAll("[\\s\\u3000\\u00A0\\uFEFF\\u200B]", "")
        .replaceAll("[(〔\\[［〈<【]", "（")
        .replaceAll("[)〕\\]］〉>】]", "）");
  }

  /** 省市场监管局 of 省市场监管局（省知识产权局）: one body with two names, or a remark. */
  static String main(String plain) {
    int at = plain.indexOf('（');
    return at > 1 && plain.endsWith("）") ? plain.substring(0, at) : plain;
  }

  static boolean hasOwner(String plain) {
    return OWNED.matcher(plain).matches();
  }
}
