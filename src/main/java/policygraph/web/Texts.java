package policygraph.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a pair of message files, one in English and one, named {@code _zh}, in Chinese. They
 * are message formats: values stand at {0}, {1}, …, and an apostrophe is written twice.
 */
public final class Texts {
  private final ResourceBundle chinese;
  private final ResourceBundle english;

  /**
   * @param files their name on the class path, without language and suffix
   */
  public Texts(String files) {
    this.chinese = bundle(files, Locale.CHINESE);
    this.english = bundle(files, Locale.ROOT);
  }

  private static ResourceBundle bundle(String files, Locale language) {
    return ResourceBundle.getBundle(
        files,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * A text in one of the languages.
   *
   * @throws java.util.MissingResourceException if there is none of that name
   */
  public String say(boolean inChinese, String key, Object... values) {
    String text = (inChinese ? chinese : english).getString(key);
    return values.length == 0 && text.indexOf('\'') < 0
        ? text
        : new MessageFormat(text, inChinese ? Locale.CHINESE : Locale.ENGLISH).format(values);
  }

  /** Whether there is a text of that name; both languages have the same names. */
  public boolean has(String key) {
    return english.containsKey(key);
  }
}
