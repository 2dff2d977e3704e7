package policygraph.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import policygraph.question.Language;

/**
 * What every page needs to know of its request: the language, where it is, and the words to say.
 *
 * @param chinese whether the page speaks Chinese; else English
 * @param path of the page, with its query
 */
public record View(boolean chinese, String path) {
  private static final Texts TEXTS = new Texts("policygraph/pages");

  /** A link of the navigation. */
  public record Link(String href, String text, boolean current) {}

  /**
   * The language is the parameter {@code lang}, else the cookie of that name, else the browser's.
   */
  public static View of(Context context) {
    String wanted = context.queryParam("lang");
    if (wanted != null) {
      context.cookie("lang", wanted.startsWith("en") ? "en" : "zh", 365 * 24 * 3600);
    } else {
      wanted = context.cookie("lang");
    }
    if (wanted == null) {
      wanted = preferred(context.header("Accept-Language"));
    }
    String query = context.queryString();
    return new View(!wanted.startsWith("en"), context.path() + (query == null ? "" : "?" + query));
  }

  private static String preferred(@org.jspecify.annotations.Nullable String header) {
    if (header == null || header.isBlank()) {
      return "zh";
    }
    try {
      Locale found =
          Locale.lookup(
              Locale.LanguageRange.parse(header), List.of(Locale.CHINESE, Locale.ENGLISH));
      return found == null ? "en" : found.getLanguage();
    } catch (IllegalArgumentException malformed) {
      return "zh";
    }
  }

  /** A text of the page; values stand at {0}, {1}, … */
  public String t(String key, Object... values) {
    return TEXTS.say(chinese, key, values);
  }

  /** Whether there is a text of this name. */
  public boolean has(String key) {
    return TEXTS.has(key);
  }

  /** The language of what the program itself says. */
  public Language language() {
    return chinese ? Language.ZH : Language.EN;
  }

  /** The language as HTML names it. */
  public String tag() {
    return chinese ? "zh-CN" : "en";
  }

  public String otherTag() {
    return chinese ? "en" : "zh-CN";
  }

  public String otherLanguage() {
    return chinese ? "English" : "中文";
  }

  /** This page in the other language. */
  public String otherLanguageHref() {
    String without = path.replaceAll("([?&])lang=[a-zA-Z-]*&?", "$1").replaceAll("[?&]$", "");
    return without + (without.contains("?") ? "&" : "?") + "lang=" + (chinese ? "en" : "zh");
  }

  /** Whether the page stands at a path or below it. */
  boolean isAt(String place) {
    return path.equals(place) || path.startsWith(place + "?") || path.startsWith(place + "/");
  }

  /** The links at the head that are always in sight. */
  public List<Link> navigation() {
    return Navigation.links(Navigation.Group.MAIN, this);
  }

  /** The links of the menu of views. */
  public List<Link> views() {
    return Navigation.links(Navigation.Group.VIEWS, this);
  }

  /** Questions to begin with, in the language of the page. */
  public List<String> examples() {
    return List.of(t("home.questions").split("\\|", -1));
  }

  /** A value as part of a URL. */
  public static String url(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
