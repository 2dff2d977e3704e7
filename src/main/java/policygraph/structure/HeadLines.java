package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first lines of a document, and which of them is the one that it is addressed to. */
record HeadLines(List<String> lines, @Nullable String addressees, int numbersTo) {
  private static final Pattern ADDRESSEES =
      Pattern.compile(
          "(?:^|(?<=[号）)\\n"
              + "知见]))\\s*((?:各|机关|厅|局|省|市|县|区|本市|中央|全|公安部|[\\u4e00-\\u9fa5]{1,8}(?:管委会|政府|部门|委员会))[^。；《\\n"
              + "]{0,400}?(?:政府|部门|单位|机构|处室|局|公司|厅|委|办|会|院|部|企业|中心|处|科室|室|）|\\))\\s*)[：:]",
          Pattern.MULTILINE);

  /** Without an addressee line, numbers in this many lines are the document's own. */
  private static final int NUMBER_LINES = 6;

  static HeadLines of(String head) {
    List<String> lines = new ArrayList<>();
    for (String line : head.split("\n")) {
      String words = line.replaceAll("[#*]|^\\s*-\\s", "").strip();
      if (!words.isEmpty()) {
        lines.add(words);
      }
    }
    Matcher matcher = ADDRESSEES.matcher(head);
    if (matcher.find()) {
      return new HeadLines(lines, matcher.group(1).strip(), matcher.start());
    }
    int to = 0;
    for (int i = 0; i < NUMBER_LINES && to >= 0; i++) {
      int next = head.indexOf('\n', to + 1);
      boolean prose = head.substring(to, next < 0 ? head.length() : next).indexOf('。') >= 0;
      to = prose ? to : next < 0 ? head.length() : next;
    }
    return new HeadLines(lines, null, to);
  }
}
