package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.structure.Marker.Setting;
import policygraph.text.CleanText;

/** Finds everything in a text that looks like the number of an item, noise included. */
final class MarkerScanner {
  private static final String STOPS = "。！？；;!?：:…）)〕】］]”》" + CleanText.LOST;

  private static final Pattern NAMES_A_SHEET = Pattern.compile("(?:附件|附表|附图|[见如]图|[见如]表|第|注|附)$");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

  private static final Pattern REFERENCE =
      Pattern.compile("款|项(?!目)|规定|的|第|所(?!有)|至|、|和(?!谐)|或|及(?!时)|之|条(?!件)|号|级|期|类|组(?!织|建)|章");

  private final String text;

  MarkerScanner(String text) {
    this.text = text;
  }

  List<Marker> scan() {
    List<Marker> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Marker marker = at(at);
      if (marker != null) {
        found.add(marker);
        at = marker.to();
      } else {
        at++;
      }
    }
    return found;
  }

  private @Nullable Marker at(int from) {
    char c = text.charAt(from);
    if (c == '第') {
      return division(from);
    }
    if (c == '（' || c == '(') {
      return bracketed(from);
    }
    if (Numeral.isChinese(c)) {
      return chinese(from);
    }
    if (Numeral.isDigit(c)) {
      return arabic(from);
    }
    int circled = Numeral.circled(c);
    return circled > 0
        ? marker(MarkerStyle.CIRCLED, circled, from, from, from + 1, from + 1)
        : null;
  }

  /** 第三条; not 第三条的规定 in running text, which {@link OutlineReader} tells apart by its place. */
  private @Nullable Marker division(int from) {
    int end = from + 1;
    while (end < text.length() && end - from < 7 && isNumeral(text.charAt(end))) {
      end++;
    }
    int value = Numeral.value(text.substring(from + 1, end));
    if (value < 0 || end >= text.length()) {
      return null;
    }
    MarkerStyle style =
        switch (text.charAt(end)) {
          case '编' -> MarkerStyle.PART;
          case '部' -> text.startsWith("部分", end) ? MarkerStyle.PART : null;
          case '章' -> MarkerStyle.CHAPTER;
          case '节' -> MarkerStyle.SUBCHAPTER;
          case '条' -> MarkerStyle.ARTICLE;
          default -> null;
        };
    if (style == null) {
      return null;
    }
    int labelEnd = text.startsWith("部分", end) ? end + 2 : end + 1;
    if (isReference(from, labelEnd) || !marksAnItem(from, labelEnd)) {
      return null;
    }
    return marker(style, value, from, from, labelEnd, skipBlanks(skip(labelEnd, "：:、")));
  }

  private @Nullable Marker bracketed(int from) {
    int start = skipBlanks(from + 1);
    int end = start;
    while (end < text.length() && end - start < 6 && isNumeral(text.charAt(end))) {
      end++;
    }
    int close = skipBlanks(end);
    if (end == start || !isOneOf("）)", close)) {
      return null;
    }
    int to = skip(close + 1, "、.．");
    int value = Numeral.value(text.substring(start, end));
    if (value < 0 || !marksAnItem(from, to) || isReference(from, to)) {
      return null;
    }
    boolean digits = Numeral.isDigit(text.charAt(start));
    MarkerStyle style = digits ? MarkerStyle.ARABIC_BRACKET : MarkerStyle.CHINESE_BRACKET;
    return marker(style, value, from, start, end, to);
  }

  private @Nullable Marker chinese(int from) {
    int end = from;
    while (end < text.length() && end - from < 6 && Numeral.isChinese(text.charAt(end))) {
      end++;
    }
    Setting setting = setting(from);
    String stops = setting == Setting.LINE ? "、．.，" : "、";
    if (!isOneOf(stops, end) || !marksAnItem(from, end + 1)) {
      return null;
    }
    int value = Numeral.value(text.substring(from, end));
    // 一、二、三产业; 三、四线城市
    if (value < 0
        || (setting != Setting.LINE && isNumeralAt(end + 1))
        || (isNumeralAt(end + 1) && isOneOf("、", end + 2))
        || (from > 0 && Numeral.isChinese(text.charAt(from - 1)))) {
      return null;
    }
    return marker(MarkerStyle.CHINESE, value, from, from, end, end + 1);
  }

  private @Nullable Marker arabic(int from) {
    int end = from;
    while (end < text.length() && Numeral.isDigit(text.charAt(end))) {
      end++;
    }
    int stop = skipBlanks(end);
    if (end - from > 3 || !isOneOf(".．、)）", stop) || isPartOfNumber(from)) {
      return null;
    }
    boolean bracket = isOneOf(")）", stop);
    int to = bracket ? stop + 1 : skip(stop + 1, ".．、");
    Setting setting = setting(from);
    if (!marksAnItem(from, to) || (bracket && setting == Setting.INLINE)) {
      return null;
    }
    int value = Numeral.value(text.substring(from, end));
    MarkerStyle style = bracket ? MarkerStyle.ARABIC_HALF_BRACKET : MarkerStyle.ARABIC;
    Marker marker = marker(style, value, from, from, end, to);
    int next = skipBlanks(to);
    if (next < text.length() && Numeral.isDigit(text.charAt(next))) {
      // 12.5% and 2022.10 are numbers; 4.5G网络 and 3.2023年 may be items 4 and 3
      return setting == Setting.INLINE
              && !YEAR.matcher(text).region(next, text.length()).lookingAt()
          ? null
          : new Marker(style, value, marker.label(), from, to, Setting.DOUBTFUL);
    }
    return marker;
  }

  /** Whether running text names an item of some document: 第三条第（一）项, 第三条规定的. */
  private boolean isReference(int from, int to) {
    return setting(from) != Setting.LINE
        && REFERENCE.matcher(text).region(to, text.length()).lookingAt();
  }

  /** Rules out 附件1、, 表2., 图3 and marks at the end of a sentence. */
  private boolean marksAnItem(int from, int to) {
    int next = skipBlanks(to);
    if (next >= text.length() || "，。；、）)〕】];,%％~～—-+×/".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    return !NAMES_A_SHEET.matcher(text).region(Math.max(0, from - 2), from).find();
  }

  private boolean isPartOfNumber(int from) {
    if (from == 0) {
      return false;
    }
    char before = text.charAt(from - 1);
    boolean letter = (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z');
    return letter || ".．-—~～/:∶+×".indexOf(before) >= 0;
  }

  private Marker marker(
      MarkerStyle style, int value, int from, int labelFrom, int labelTo, int to) {
    String label = text.substring(labelFrom, labelTo).strip();
    return new Marker(style, value, label, from, to, setting(from));
  }

  private Setting setting(int from) {
    int at = from - 1;
    while (at >= 0 && isOrnament(text.charAt(at))) {
      at--;
    }
    if (at < 0 || text.charAt(at) == '\n') {
      return Setting.LINE;
    }
    return STOPS.indexOf(text.charAt(at)) >= 0 ? Setting.STOP : Setting.INLINE;
  }

  /** White space and the marks of a lightweight markup. */
  private static boolean isOrnament(char c) {
    return c != '\n' && (CleanText.isBlank(c) || c == '#' || c == '*' || c == '>');
  }

  private boolean isNumeral(char c) {
    return Numeral.isChinese(c) || Numeral.isDigit(c);
  }

  private boolean isNumeralAt(int at) {
    return at < text.length() && Numeral.isChinese(text.charAt(at));
  }

  private boolean isOneOf(String chars, int at) {
    return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
  }

  private int skip(int at, String chars) {
    int next = at;
    while (isOneOf(chars, next)) {
      next++;
    }
    return next;
  }

  private int skipBlanks(int at) {
    int next = at;
    while (next < text.length()
        && text.charAt(next) != '\n'
        && CleanText.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
