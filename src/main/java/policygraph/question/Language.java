package policygraph.question;

/** The languages that questions are read and answered in. */
public enum Language {
  ZH,
  EN;

  /** The language of a text: Chinese where it has a Chinese character. */
  public static Language of(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) ? ZH : EN;
  }
}
