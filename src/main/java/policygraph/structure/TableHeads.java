package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.text.CleanText;

/**
 * The heads of a table that stand in running text, one behind the other: 序号重点任务主要内容牵头部门责任单位. They
 * tell the columns and their order.
 *
 * @param columns those behind the text of a row, in order; what comes before them is its text
 */
public record TableHeads(List<Column> columns) {
  private static final String GAP = "[ \\u3000\\u00A0\\n]*";
  private static final String TEXT =
      "(?:重点|主要|工作|具体|改革|年度|政策|目标|建设|任务|内容|事项|项目|名称|类别|类型|领域|分类|指标|一级|二级|三级|要求|举措|措施|清单|成果|形式|预期|成效|标准)";
  private static final String WHO =
      "(?:市级|省级|区级|县级|主要|第一)?(?:牵头|责任|配合|主办|协办|承办|参与|参加|实施|落实|负责|主责)(?:责任|负责|落实|实施|配合|和责任|及责任)?(?:单位|部门|处室|科室|机构|主体)";
  private static final String WHEN = "(?:计划|要求)?(?:完成|办结|实施|推进)?(?:时限|时间|期限|进度|节点)(?:要求|安排|节点)?";
  private static final String OTHER =
      "(?:备注|说明|(?:牵头|责任|分管|联系|主管|包联)(?:市|县|区|省|局|厅)?(?:领导|人|负责人|人员)|联系方式|联系电话|进展情况)";

  private static final Pattern COLUMN =
      Pattern.compile("(?<who>" + WHO + ")|(?<when>" + WHEN + ")|(?<other>" + OTHER + ")|" + TEXT);

  private static final Pattern LINE =
      Pattern.compile(
          "序" + GAP + "号" + "(?:" + GAP + "(?:" + WHO + "|" + WHEN + "|" + OTHER + "|" + TEXT
              + "))+");

  /** What the cells of a column hold. */
  public enum Kind {
    /** Names of bodies. */
    WHO,
    /** Until when. */
    WHEN,
    /** Anything else. */
    TEXT
  }

  /**
   * A column.
   *
   * @param head as printed, without blanks
   */
  public record Column(Kind kind, String head) {}

  public TableHeads {
    columns = List.copyOf(columns);
  }

  /**
   * A line of heads in a text.
   *
   * @param heads without blanks
   */
  record Found(int start, int end, String heads) {}

  /**
   * Lines of heads in a text that name at least a column of text and one of bodies. Where a line
   * stands again at the break of a page, the words of a cell may follow it at once.
   */
  static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    String heads = "";
    for (MatchResult line : LINE.matcher(text).results().toList()) {
      String plain = plain(line.group());
      if (!isTable(plain)) {
        continue;
      }
      heads = !heads.isEmpty() && plain.startsWith(heads) ? heads : plain;
      found.add(new Found(line.start(), endOf(heads, text, line.start()), heads));
    }
    return found;
  }

  private static int endOf(String heads, String text, int start) {
    int at = start;
    for (int i = 0; i < heads.length(); at++) {
      i += text.charAt(at) == heads.charAt(i) ? 1 : 0;
    }
    return at;
  }

  private static boolean isTable(String line) {
    List<Column> all = all(line);
    return !all.isEmpty()
        && all.getFirst().kind() == Kind.TEXT
        && all.stream().anyMatch(c -> c.kind() == Kind.WHO);
  }

  /** The columns of a line of heads. */
  public static TableHeads of(String line) {
    List<Column> all = all(line);
    int from = 0;
    while (from < all.size() && all.get(from).kind() == Kind.TEXT) {
      from++;
    }
    return new TableHeads(all.subList(from, all.size()));
  }

  private static List<Column> all(String line) {
    List<Column> columns = new ArrayList<>();
    Matcher m = COLUMN.matcher(plain(line));
    while (m.find()) {
      Kind kind =
          m.group("who") != null ? Kind.WHO : m.group("when") != null ? Kind.WHEN : Kind.TEXT;
      columns.add(new Column(kind, m.group()));
    }
    return columns;
  }

  /** Whether bodies, and perhaps dates, are all that stands behind the text of a row. */
  public boolean endRows() {
    return columns.stream().noneMatch(c -> c.kind() == Kind.TEXT);
  }

  /** A line of heads without blanks. */
  static String plain(String line) {
    return line.replaceAll(GAP, "");
  }

  /** A text without the lines of heads that stand in it again at the breaks of pages. */
  static CleanText without(CleanText text) {
    List<Found> lines = find(text.toString());
    return lines.isEmpty()
        ? text
        : text.filter(i -> lines.stream().noneMatch(m -> m.start() <= i && i < m.end()));
  }

  /** The pieces of a row's text between lines of heads, by their offsets: from, to, from, to, …. */
  public static List<int[]> pieces(String text) {
    List<int[]> pieces = new ArrayList<>();
    int at = 0;
    for (Found line : find(text)) {
      pieces.add(new int[] {at, line.start()});
      at = line.end();
    }
    pieces.add(new int[] {at, text.length()});
    return pieces;
  }
}
