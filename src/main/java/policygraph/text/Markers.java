package policygraph.text;

import java.util.regex.Pattern;

/** What paragraphs begin with that are no continuation of the line before. */
final class Markers {
  private static final String CHINESE = "[一二三四五六七八九十百零〇○]{1,4}";

  /** 一、 （一） 1. 1、 （1） ① 第一条 一是 附件 and bullets. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          CHINESE
              + "[、.．]|[（(]\\s?(?:"
              + CHINESE
              + "|\\d{1,3})\\s?[）)]|\\d{1,3}\\s?(?:[.．](?!\\d)|、)|[①-⑳❶-❿]|第"
              + CHINESE
              + "(?:条|章|节|编|部分)|(?:"
              + CHINESE
              + "|其[一二三四五六七八九十])是|附件[\\d一二三四五六七八九十]{0,3}\\s?[:：]?|[-*•●■◆▪·]\\s?\\S");

  /** 责任单位： 完成时限： */
  private static final Pattern LABEL = Pattern.compile("[^，。；：:（(]{2,8}[：:]");

  private Markers() {}

  /** Whether a line opens a paragraph by what it begins with, a number or a label. */
  static boolean opens(CharSequence line) {
    return isNumbered(line) || LABEL.matcher(line).lookingAt();
  }

  /** Whether a text is a number that waits for its text: 1. （三） */
  static boolean isOnlyNumber(CharSequence text) {
    return text.length() < 8 && NUMBERED.matcher(text).matches();
  }

  static boolean isNumbered(CharSequence line) {
    return NUMBERED.matcher(line).lookingAt();
  }
}
