package policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that counts headings, measures or items, inside running text.
 *
 * @param at offset in the text
 */
record Marker(Style style, int number, int at) {
  enum Style {
    CHAPTER("第(CHINESE)[章编]"),
    ARTICLE("第(CHINESE|\\d{1,3})条"),
    CHINESE("(?<![CHARS第\\d、])(CHINESE)、(?![CHARS])"),
    CHINESE_IN_BRACKETS("[（(]\\s?(CHINESE)\\s?[）)]"),
    ARABIC("(?<![\\dA-Za-z.．:：∶/%-])(\\d{1,3})\\s?(?:[.．](?!\\d)|、(?=[\\u4e00-\\u9fff“]{4}))"),
    ARABIC_IN_BRACKETS("[（(]\\s?(\\d{1,3})\\s?[）)]"),
    ORDINAL("(?<![CHARS])(CHINESE)是");

    private final String form;

    Style(String form) {
      this.form = form.replace("CHINESE", "[CHARS]{1,4}").replace("CHARS", "一二三四五六七八九十百〇零");
    }
  }

  private static final Style[] STYLES = Style.values();

  /** One alternative per style, each with one group. */
  private static final Pattern ANY =
      Pattern.compile(String.join("|", List.of(STYLES).stream().map(style -> style.form).toList()));

  /** A cheap test before the pattern: what each marker has beside its number. */
  private static final String SIGNS = "、.．（(第是";

  /** The markers of a text, in its order. */
  static List<Marker> in(String text) {
    if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
      return List.of();
    }
    List<Marker> found = new ArrayList<>(2);
    Matcher m = ANY.matcher(text);
    while (m.find()) {
      for (int i = 0; i < STYLES.length; i++) {
        if (m.group(i + 1) != null) {
          OptionalInt number = ChineseNumerals.number(m.group(i + 1));
          if (number.isPresent() && number.getAsInt() > 0) {
            found.add(new Marker(STYLES[i], number.getAsInt(), m.start()));
          }
        }
      }
    }
    return found;
  }
}
