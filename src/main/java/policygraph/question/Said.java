package policygraph.question;

/** A text for users in both languages. */
public record Said(String zh, String en) {
  public static final Said NOTHING = new Said("", "");

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** The same words in both, as for names. */
  public static Said same(String text) {
    return new Said(text, text);
  }

  /** The opposite of an attribute: 不由…牵头, 正文没有提到…, 没有…参与. */
  Said not() {
    String negated =
        zh.startsWith("正文提到")
            ? "正文没有" + zh.substring("正文".length())
            : zh.startsWith("文中有")
                ? "文中没有" + zh.substring("文中有".length())
                : zh.matches("(?s)[由只以涉出].*") ? "不" + zh : "没有" + zh;
    return new Said(negated, "not " + en);
  }
}
