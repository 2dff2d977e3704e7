package policygraph.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says on the terminal, in the language of the system: Chinese or English. */
public final class Messages {
  private final ResourceBundle bundle;

  public Messages(Locale language) {
    bundle =
        ResourceBundle.getBundle(
            "policygraph/messages",
            language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language of the environment: POLICYGRAPH_LANG, or what the system is set to. */
  public static Messages ofSystem() {
    String wanted = System.getenv("POLICYGRAPH_LANG");
    return new Messages(wanted == null ? Locale.getDefault() : Locale.forLanguageTag(wanted));
  }

  public boolean isChinese() {
    return bundle.getLocale().getLanguage().equals("zh");
  }

  public String get(String key, Object... values) {
    return MessageFormat.format(bundle.getString(key), toText(values));
  }

  private static Object[] toText(Object[] values) {
    Object[] text = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      text[i] = String.valueOf(values[i]);
    }
    return text;
  }
}
