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
}
