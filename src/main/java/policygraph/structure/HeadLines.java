package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a document, and which of them is the one that it is addressed to.
 *
 * @param heading the heading of the page where the text came with one ("# …"), or null
 * @param numbersTo offset up to which document numbers are the document's own
 */
record HeadLines(
    List<String> lines, @Nullable String heading, @Nullable String addressees, int numbersTo) {
  private static final String NO_TITLE = "(?:(?!关于|印发|通知|发布|来源|号|如下)[^。；《：:\\n])";
  private static final String BODY =
      "(?:政府|部门|单位|机构|处室|局|公司|厅|委|办|会|院|部|企业|集团|团体|学校|院校|中心|处|科室|室|人员|代表)[）)]?";

  /** A line of its own: 各市、自治州人民政府，…： */
  private static final Pattern LINE =
      Pattern.compile(
          "^[\\s　]*((?![（(]?(?:牵头|责任|配合|[一二三四五\\d]))"
              + NO_TITLE
              + "{0,400}"
              + BODY
              + ")[\\s　]*[：:]",
          Pattern.MULTILINE);

  /** Behind the number or the title where lines are run on. */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?<=[号）)知见]\\s?)((?:各|机关|省|市|县|区|本市|中央)" + NO_TITLE + "{0,400}?" + BODY + ")\\s*[：:]");

  /** An addressee line stands among the first lines, in chars. */
  private static final int REACH = 900;

  /** A heading of the first order that is not an item of the outline. */
  private static final Pattern HEADING =
      Pattern.compile("#\\s+(?![一二三四五六七八九十\\d]+[、.．]|[（(第])(.{4,130})");

  /** Only the name of the file may stand before the heading. */
  private static final int HEADING_LINES = 2;

  /** Without an addressee line, numbers in this many lines are the document's own. */
  private static final int NUMBER_LINES = 6;

  static HeadLines of(String head) {
    List<String> lines = new ArrayList<>();
    String heading = null;
    for (String line : head.split("\n")) {
      Matcher first = HEADING.matcher(line.strip());
      if (heading == null && lines.size() < HEADING_LINES && first.matches()) {
        heading = first.group(1);
      }
      String words = line.replaceAll("[#*]|^\\s*-\\s", "").strip();
      if (!words.isEmpty()) {
        lines.add(words);
      }
    }
    for (Pattern pattern : List.of(LINE, RUN_ON)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find() && matcher.start() < REACH) {
        return new HeadLines(lines, heading, matcher.group(1).strip(), matcher.start());
      }
    }
    return new HeadLines(lines, heading, null, endOfHead(head));
  }

  /** The end of the first lines that hold no sentence. */
  private static int endOfHead(String head) {
    int to = 0;
    for (int i = 0; i < NUMBER_LINES; i++) {
      int next = head.indexOf('\n', to + 1);
      int end = next < 0 ? head.length() : next;
      if (head.substring(to, end).indexOf('。') >= 0) {
        break;
      }
      to = end;
    }
    return to;
  }
}
