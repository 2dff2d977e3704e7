package policygraph.web.views;

import policygraph.web.Texts;

/**
 * The words of the views in one language.
 *
 * @param chinese whether it is Chinese; else English
 */
public record Words(boolean chinese) {
  private static final Texts TEXTS = new Texts("policygraph/views");

  /** A text; values stand at {0}, {1}, … */
  public String t(String key, Object... values) {
    return TEXTS.say(chinese, key, values);
  }

  /** Whether there is a text of that name. */
  public boolean has(String key) {
    return TEXTS.has(key);
  }
}
