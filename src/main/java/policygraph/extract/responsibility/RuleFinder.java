package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a clause states for the rest of the document, and takes those words out of it. */
final class RuleFinder {
  private static final String SAME =
      "(?:[，；、。]?(?:以?下同|后同|以下(?:均)?(?:相同|同此|类推|不再(?:说明|标注|赘述|注明))|余同|依此类推))?";

  private static final Pattern COMMA_LEADS =
      Pattern.compile(
          "(?:注：)?(?:其中，?)?(?:第一个)?(?:逗号|“，”|“,”|分号)(?:之|以)?前(?:面)?(?:的|列)?(?:单位|部门|者)?(?:均)?(?:为|是|系)(?:牵头|主要责任|主办|第一责任)(?:责任|负责)?(?:单位|部门)?(?:，?(?:逗号|分号)?(?:之|以)?后(?:面)?(?:的)?(?:单位|部门|者)?为[^，；。]{2,8})?"
              + SAME);

  private static final Pattern FIRST_LEADS =
      Pattern.compile(
          "(?:注：)?(?:其中，?)?(?:责任单位(?:中)?)?(?:(?:排|列|排名|排序|位列|列示|名列|位|居)(?:在|于)?)?(?:最前|首位|第一位?|第1位?|首|第一顺位|第一个|前)(?:的|者|个)?(?:责任)?(?:单位|部门|者|名)?(?:均)?(?:为|是|系)(?:牵头|主要|主办|第一责任|主责)(?:责任|负责)?(?:单位|部门)"
              + SAME);

  private static final Pattern BRACKET_LEADS =
      Pattern.compile("(?:括号|括弧)(?:中|内|里)(?:的)?(?:单位|部门)?(?:均)?(?:为|是)牵头[^。]*");

  private static final String NO_MORE =
      "(?:以下|后续|下文|后文|以后)?(?:均|都)?不再(?:一一|逐一|逐条|重复|单独|另行|分别|逐项|赘)?(?:列出|列明|列示|列举|列入|列|赘述|标注|注明|标明|说明|述)";

  /** 以下工作均需各县（市、区）政府负责，不再列出. */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "以下(?:各项|所有|各条|全部)?(?:责任单位|牵头单位|配合单位|工作|任务|事项|措施|内容|政策|条款|举措)?(?:任务|中)?(?:均|都|皆)(?:需要|需|须|由|涉及|包含|包括|含|应由|应|为|要)?(?<bodies>[^。]+?)，?"
              + NO_MORE);

  /** 各市州、县市区人民政府均为责任单位，以下不再列出. */
  private static final Pattern ALL_ARE =
      Pattern.compile(
          "(?<bodies>[^。；]+?)(?:均|都|皆)(?:为|是|系)(?<role>责任|配合|落实|参与|牵头)(?:责任)?(?:单位|部门|主体)，?"
              + NO_MORE);

  private static final Pattern OF_LISTS =
      Pattern.compile(
          "(?:排|列|排名|排序|位列|名列|位|居|放)(?:在|于)?(?:最前|首位|第一|首|第1)|(?:逗号|分号|“，”|“,”)(?:之|以)?前|责任单位[^，]{0,8}(?:第一|首)");

  private final ClauseReader reader;

  RuleFinder(ClauseReader reader) {
    this.reader = reader;
  }

  /**
   * What was found.
   *
   * @param rest the clause without the words of its rules
   * @param defaults the bodies of a default rule; empty where there is none
   */
  record Found(Line rest, List<Kind> kinds, List<RoleList> defaults) {
    boolean isEmpty() {
      return kinds.isEmpty() && defaults.isEmpty();
    }
  }

  enum Kind {
    COMMA_LEADS,
    FIRST_LEADS,
    BRACKET_LEADS
  }

  Found find(Line line) {
    List<Kind> kinds = new ArrayList<>();
    Line rest = line;
    rest = cut(rest, COMMA_LEADS, Kind.COMMA_LEADS, kinds);
    rest = cut(rest, FIRST_LEADS, Kind.FIRST_LEADS, kinds);
    rest = cut(rest, BRACKET_LEADS, Kind.BRACKET_LEADS, kinds);
    List<RoleList> defaults = new ArrayList<>();
    for (Pattern pattern : List.of(FOLLOWING, ALL_ARE)) {
      Matcher m = pattern.matcher(rest.plain());
      if (m.find()) {
        Reading reading = defaults(rest.sub(m.start("bodies"), m.end("bodies")), m);
        if (reading != null) {
          defaults.addAll(reading.lists());
          rest = without(rest, m.start(), m.end());
        }
      }
    }
    return new Found(rest, kinds, defaults);
  }

  /**
   * The rules about roles that a sentence outside all clauses states. What it says must be about
   * lists of bodies: 列第一位的为牵头单位, not the office that is the first to take up a case.
   */
  List<Kind> findInProse(Line line) {
    List<Kind> kinds = new ArrayList<>();
    if (OF_LISTS.matcher(line.plain()).find()) {
      Line rest = cut(line, COMMA_LEADS, Kind.COMMA_LEADS, kinds);
      cut(rest, FIRST_LEADS, Kind.FIRST_LEADS, kinds);
    }
    return kinds;
  }

  private @Nullable Reading defaults(Line bodies, Matcher m) {
    boolean helping = m.pattern() == ALL_ARE && m.group("role").matches("配合|参与|落实");
    return reader.read(Line.of((helping ? "配合单位：" : "责任单位：") + bodies.trim().printed()));
  }

  private static Line cut(Line line, Pattern pattern, Kind kind, List<Kind> kinds) {
    Matcher m = pattern.matcher(line.plain());
    if (!m.find()) {
      return line;
    }
    kinds.add(kind);
    return without(line, m.start(), m.end());
  }

  private static Line without(Line line, int from, int to) {
    Line before = line.sub(0, from).trim();
    Line after = line.sub(to).trim();
    String joiner = before.isEmpty() || after.isEmpty() ? "" : "，";
    return new Line(
        before.printed() + joiner + after.printed(), before.plain() + joiner + after.plain());
  }
}
