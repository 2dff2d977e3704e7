package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the expert syntax: {@code 牵头:省能源局 期限:2022 "规上工业企业" -白酒}. Parts beside each other must all
 * hold; {@code OR} and {@code |} give a choice, {@code -} excludes, parentheses group. A field that
 * is none is no query at all.
 */
final class ExpertParser {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<first>首列|first-)?(?<only>仅|only-)?(?<field>[\\p{IsHan}]{1,6}|[A-Za-z-]{2,20})[:：]");
  private static final Pattern OR = Pattern.compile("(?:OR|or|\\|\\|)(?=\\s)");
  private static final Pattern EXCLUSION =
      Pattern.compile("(?:.*\\s)?-[\\p{IsHan}\"“(（].*", Pattern.DOTALL);

  /** Nothing but phrases in quotation marks and what joins them. */
  private static final Pattern PHRASES =
      Pattern.compile(
          "(?:\\s|OR|[-()（）])*(?:(?:\"(?:\\\\.|[^\"\\\\])*\"|“[^”]*”)(?:\\s|OR|[-()（）])*)+",
          Pattern.DOTALL);

  private static final String ENDS = " \t\n　|()（）\"“”";

  private final String text;
  private int at;

  private ExpertParser(String text) {
    this.text = text;
  }

  /** The query, or null where the text is none. */
  static @Nullable ExpertQuery parse(String text) {
    if (!looksSo(text)) {
      return null;
    }
    ExpertParser parser = new ExpertParser(text);
    ExpertQuery query = parser.all();
    return query != null && parser.at == text.length() ? query : null;
  }

  /** A field with a value stands in it, or an excluded word beside another. */
  private static boolean looksSo(String text) {
    Matcher m = FIELD.matcher(text);
    while (m.find()) {
      boolean begins = m.start() == 0 || " \t　-(（".indexOf(text.charAt(m.start() - 1)) >= 0;
      if (begins && ExpertField.named(m.group("field")) != null && m.end() < text.length()) {
        return true;
      }
    }
    return EXCLUSION.matcher(text).matches() || PHRASES.matcher(text).matches();
  }

  private @Nullable ExpertQuery all() {
    int start = at;
    List<ExpertQuery> parts = new ArrayList<>();
    skip();
    while (at < text.length() && ")）".indexOf(text.charAt(at)) < 0) {
      ExpertQuery part = any();
      if (part == null) {
        return null;
      }
      parts.add(part);
      skip();
    }
    return parts.isEmpty()
        ? null
        : parts.size() == 1 ? parts.getFirst() : new ExpertQuery.All(start, at, parts);
  }

  private @Nullable ExpertQuery any() {
    int start = at;
    List<ExpertQuery> parts = new ArrayList<>();
    boolean more = true;
    while (more) {
      ExpertQuery part = unit();
      if (part == null) {
        return null;
      }
      parts.add(part);
      int end = at;
      skip();
      Matcher or = OR.matcher(text).region(at, text.length());
      more = or.lookingAt();
      if (more) {
        at = or.end();
        skip();
      } else {
        at = end;
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new ExpertQuery.Any(start, at, parts);
  }

  private @Nullable ExpertQuery unit() {
    if (at >= text.length()) {
      return null;
    }
    int start = at;
    char c = text.charAt(at);
    if (c == '-' || c == '－') {
      at++;
      ExpertQuery part = unit();
      return part == null ? null : new ExpertQuery.Not(start, at, part);
    }
    if (c == '(' || c == '（') {
      at++;
      ExpertQuery part = all();
      boolean closed = at < text.length() && ")）".indexOf(text.charAt(at)) >= 0;
      at++;
      return closed ? part : null;
    }
    Matcher m = FIELD.matcher(text).region(at, text.length());
    if (m.lookingAt()) {
      return term(m);
    }
    String words = value();
    return words == null ? null : new ExpertQuery.Phrase(start, at, words);
  }

  private @Nullable ExpertQuery term(Matcher m) {
    int start = at;
    ExpertField field = ExpertField.named(m.group("field"));
    if (field == null) {
      return null;
    }
    at = m.end();
    List<String> values = new ArrayList<>();
    do {
      if (!values.isEmpty()) {
        at++;
      }
      String value = value();
      if (value == null) {
        return null;
      }
      values.add(value);
    } while (at < text.length() && text.charAt(at) == '|');
    return new ExpertQuery.Term(
        start, at, field, m.group("first") != null, m.group("only") != null, values);
  }

  /** Words in quotation marks, or up to a space; null where there are none. */
  private @Nullable String value() {
    if (at < text.length() && "\"“".indexOf(text.charAt(at)) >= 0) {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at == start ? null : text.substring(start, at);
  }

  private @Nullable String quoted() {
    char open = text.charAt(at);
    StringBuilder words = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        words.append(text.charAt(++i));
      } else if (c == (open == '“' ? '”' : '"')) {
        at = i + 1;
        return words.toString();
      } else {
        words.append(c);
      }
    }
    return null;
  }

  private void skip() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　')) {
      at++;
    }
  }
}
