package policygraph.web.views;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the views in one language.
 *
 * @param chinese whether it is Chinese; else English
 */
public record Words(boolean chinese) {
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "policygraph/views",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A text; values stand at {0}, {1}, … */
  public String t(String key, Object... values) {
    String text = (chinese ? CHINESE : ENGLISH).getString(key);
    return values.length == 0
        ? text
        : new MessageFormat(text, chinese ? Locale.CHINESE : Locale.ENGLISH).format(values);
  }

  /** Whether there is a text of that name. */
  public boolean has(String key) {
    return (chinese ? CHINESE : ENGLISH).containsKey(key);
  }
}
