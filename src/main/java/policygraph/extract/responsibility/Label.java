package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;

/** Words before ： that say what follows. */
final class Label {
  private static final String DUTY =
      "牵头|责任|配合|负责|主办|协办|承办|参与|参加|实施|落实|主管|协同|协作|支持|指导|推进|执行|组织|协助|主责|督导|承担|主要";
  private static final String WHO =
      "责任单位|责任部门|单位|部门|处室|机构|科室|主体|地区|地方|股室|司局|方|部门单位|责任处室|责任科室|部门和单位|部门及单位|党组织";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:指标|各项|专项|工作|任务|具体|主要|第一|共同|总|市级|省级|区级|县级|州级|省|市|区|县|改革|措施)*(?<duty>(?:"
              + DUTY
              + ")(?:(?:和|及|、|或|与)?(?:"
              + DUTY
              + "))*)(?<who>"
              + WHO
              + ")(?:（[^）]{1,16}）)?(?:为)?：");

  /** 牵头单位市发展改革委: the colon is left out. */
  private static final Pattern BARE_LABEL =
      Pattern.compile("(?<=^|[，；。])(?<duty>牵头|责任|配合|主办|协办|参与)(?<who>单位|部门)(?=[^：，；。、为的和（牵])");

  /** 牵头：省教育厅；配合：省财政厅. */
  private static final Pattern SHORT_LABEL = Pattern.compile("(?<duty>牵头|责任|配合|主办|协办|承办)：");

  private static final Pattern PERSON =
      Pattern.compile(
          "[\\p{IsHan}]{0,6}(?:领导|责任人|负责人|联系人|联络员|联系电话|电话|联系方式|责任领导|牵头人|分管领导|县长|市长|区长|省长)(?:（[^）]{1,16}）)?：");

  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:完成|办理|整改|实施|工作|推进|责任|目标|任务|落实|建设|达标|起止|时间)?(?:时限|期限|时间|节点|时间节点|进度|进度安排|时限要求|时间要求|位置|目标|任务|标准|要求|成果形式|预期成效|成效)：|适用范围：|备注：|说明：|依据：");

  private Label() {}

  /**
   * A part of a clause.
   *
   * @param kind what its label says; NONE before the first label
   */
  record Part(Kind kind, @Nullable Role role, Line line) {}

  enum Kind {
    NONE,
    ROLE,
    CONDITION,
    PERSON
  }

  private record Mark(Kind kind, @Nullable Role role, int start, int end) {}

  /** Cuts a line at its labels. */
  static List<Part> parts(Line line) {
    List<Mark> marks = marks(line);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    Mark open = new Mark(Kind.NONE, null, 0, 0);
    for (Mark mark : marks) {
      add(parts, open, line.sub(at, mark.start()));
      open = mark;
      at = mark.end();
    }
    add(parts, open, line.sub(at));
    return parts;
  }

  private static void add(List<Part> parts, Mark mark, Line line) {
    Line trimmed = line.trim();
    if (!trimmed.isEmpty()) {
      parts.add(new Part(mark.kind(), mark.role(), trimmed));
    }
  }

  private static List<Mark> marks(Line line) {
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    for (int colon = line.plain().indexOf('：');
        colon >= 0;
        colon = line.plain().indexOf('：', from)) {
      if (line.depth(colon) == 0) {
        Mark mark = markBefore(line, from, colon + 1);
        if (mark != null) {
          marks.add(mark);
        }
      }
      from = colon + 1;
    }
    if (marks.isEmpty()) {
      Matcher m = BARE_LABEL.matcher(line.plain());
      while (m.find()) {
        marks.add(new Mark(Kind.ROLE, role(m.group("duty")), m.start(), m.end()));
      }
    }
    return marks;
  }

  private static @Nullable Mark markBefore(Line line, int from, int end) {
    int start = from;
    for (int i = end - 2; i >= from; i--) {
      if ("，；。".indexOf(line.plain().charAt(i)) >= 0 && line.depth(i) == 0) {
        start = i + 1;
        break;
      }
    }
    Matcher bare = SHORT_LABEL.matcher(line.plain()).region(start, end);
    if (bare.matches()) {
      return new Mark(Kind.ROLE, role(bare.group("duty")), start, end);
    }
    for (int i = start; i < end; i++) {
      Matcher person = PERSON.matcher(line.plain()).region(i, end);
      if (person.matches()) {
        return new Mark(Kind.PERSON, null, i, end);
      }
      Matcher condition = CONDITION.matcher(line.plain()).region(i, end);
      if (condition.matches()) {
        return new Mark(Kind.CONDITION, null, i, end);
      }
      Matcher role = LABEL.matcher(line.plain()).region(i, end);
      if (role.matches()) {
        return new Mark(Kind.ROLE, role(role.group("duty")), i, end);
      }
    }
    return null;
  }

  /** 牵头 and 主办 lead; 配合, 参与, 支持 help; the rest is responsible. */
  private static Role role(String duty) {
    if (duty.matches("牵头(?:负责|责任|落实|实施|组织)?|主办|主责")) {
      return Role.LEAD;
    }
    return duty.matches("(?:配合|参与|参加|协办|协同|协作|支持|协助|指导|督导|落实)+")
        ? Role.COOPERATING
        : Role.RESPONSIBLE;
  }
}
