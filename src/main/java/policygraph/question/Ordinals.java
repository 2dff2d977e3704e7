package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.text.ChineseNumerals;

/** Finds measures that a question names by their numbers: 第18项, 第3、5条, 任务18, tasks 18 and 20. */
final class Ordinals {
  /** Longer stretches of numbers are no list of tasks. */
  private static final int MOST = 1000;

  private static final String N = "(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,7})";
  private static final String LIST =
      N + "(?:\\s*(?:、|,|和|及|与|至|到|[-—–~～]|and|to)\\s*第?\\s*" + N + ")*";

  private static final Pattern FORM =
      Pattern.compile(
          "第\\s*(?<zh>"
              + LIST
              + ")\\s*(?:项|条|款|点|号(?=任务|措施|工作|事项))"
              + "|(?:任务|措施|条款)(?:第)?\\s*(?<digits>\\d{1,4}(?:\\s*[、,和至到-]\\s*\\d{1,4})*)(?![\\d.%\\p{IsHan}])"
              + "|(?<![\\d.])(?<before>\\d{1,4})号(?=任务|措施|工作|事项)"
              + "|\\b(?:tasks?|measures?|items?|articles?)\\s+(?:(?:no\\.?|numbers?|#)\\s*)?(?<en>\\d{1,4}(?:\\s*(?:,|and|to|-)\\s*\\d{1,4})*)\\b(?!\\s*(?:%|percent))"
              + "|\\b(?:no\\.?|number|#)\\s*(?<no>\\d{1,4})\\b");

  private static final Pattern STEP =
      Pattern.compile("(?<to>至|到|[-—–~～]|\\bto\\b)|(?<n>" + N + ")");

  private Ordinals() {}

  /** In the order of the text; {@code folded} is as long as {@code text}. */
  static List<Token> find(String folded, String text) {
    List<Token> found = new ArrayList<>();
    Matcher m = FORM.matcher(folded);
    while (m.find()) {
      List<Integer> numbers = numbers(listed(m));
      if (!numbers.isEmpty()) {
        found.add(
            new Token.Ordinal(m.start(), m.end(), text.substring(m.start(), m.end()), numbers));
      }
    }
    return found;
  }

  private static String listed(Matcher m) {
    for (String group : List.of("zh", "digits", "before", "en", "no")) {
      @Nullable String list = m.group(group);
      if (list != null) {
        return list;
      }
    }
    return "";
  }

  /** 3至5 is 3, 4, 5; empty where it is no list of numbers. */
  private static List<Integer> numbers(String list) {
    List<Integer> numbers = new ArrayList<>();
    boolean range = false;
    Matcher m = STEP.matcher(list);
    while (m.find()) {
      if (m.group("to") != null) {
        range = !numbers.isEmpty();
        continue;
      }
      OptionalInt number = ChineseNumerals.number(m.group("n"));
      if (number.isEmpty()) {
        return List.of();
      }
      int last = number.getAsInt();
      int from = range ? numbers.getLast() + 1 : last;
      if (last - from > MOST) {
        return List.of();
      }
      for (int n = from; n <= last; n++) {
        numbers.add(n);
      }
      range = false;
    }
    return numbers;
  }
}
