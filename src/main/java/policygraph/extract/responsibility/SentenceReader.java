package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;

/**
 * Reads sentences that say in plain words who does something: 由市住房城乡建设局牵头负责系统功能完善;
 * 省工业和信息化厅会同省工商联协调推动…. Only names that the lexicon knows count, and only where they are what the
 * sentence, or a part of it between commas, begins with.
 */
final class SentenceReader {
  /** What may stand before the name: 其中, 一是, 由. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:其中|同时|此外|具体|原则上|以上工作|涉及[^，]{1,30}的)?，?(?:[一二三四五六七八九十]+是)?(?:要)?(?:并|具体|统一|分别|均)?(?:由|请)?");

  private static final String OUGHT = "(?:要|应|应当|须|需|将|负责同志)?(?:继续|切实|积极|认真|共同|分别|及时)*";

  private static final Pattern TOGETHER_WITH = Pattern.compile(OUGHT + "(?:会同|联合)");

  /** What bodies did is no task: 财政部会同农业部研究提出了办理意见. */
  private static final Pattern DONE =
      Pattern.compile("(?:提出|编制|制定|制订|印发|形成|起草|建立|发布|修订|组建|开展|审核|报送)了|上报的|已经|联合印发《");

  private static final Pattern INNER_LEADS =
      Pattern.compile(
          "(?<names>[\\p{IsHan}、]{3,30}(?:处|室|(?<![学内外专本百文理工商])科))(?:具体)?牵头(?!单位|部门|人|企业)");

  private final NameJudge judge;
  private final NameSplitter splitter;

  /** What follows the names, the strongest first. */
  private enum Predicate {
    LEADS(
        Role.LEAD,
        OUGHT
            + "(?:(?:按照?职责)?(?:分别)?牵头(?!单位|部门|人|企业)|(?:作为|为|是)(?:第一)?牵头(?:责任)?(?:单位|部门)|(?:做好|发挥好?|履行好?|扛起|落实|承担好?|担负起)[^，]{0,6}牵头[^，]{0,4}(?:工作|作用|责任|职责))"),
    HELPS(
        Role.COOPERATING,
        OUGHT + "(?:主要负责同志|主要负责人|负责同志|负责人|分管负责同志)?(?:密切|积极|做好)*(?:配合|参与|协助)(?!单位|部门)"),
    DOES(
        Role.RESPONSIBLE,
        OUGHT
            + "(?:主要|具体|牵头|按职责分工|按照职责分工)?(?:负责(?!人|同志|制|的|部门|单位)|协调推[动进]|统筹协调推[动进]|承担(?=[^，]{2,}(?:工作|职责|任务))|组织实施)");

    private final Role role;
    private final Pattern pattern;

    Predicate(Role role, String pattern) {
      this.role = role;
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** A part of a sentence that says something, by its offsets in the sentence. */
  record Found(int start, int end, Reading reading) {}

  SentenceReader(NameJudge judge) {
    this.judge = judge;
    this.splitter = new NameSplitter(judge);
  }

  List<Found> read(String sentence) {
    List<Found> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || "，,；;：:".indexOf(sentence.charAt(i)) >= 0) {
        List<RoleList> lists = part(ClauseLine.of(sentence.substring(start, i)), !found.isEmpty());
        if (!lists.isEmpty()) {
          found.add(new Found(start, i, new Reading(lists, null)));
        }
        start = i + 1;
      }
    }
    return found;
  }

  private List<RoleList> part(Line line, boolean continued) {
    if (DONE.matcher(line.plain()).find()) {
      return List.of();
    }
    Matcher leadIn = LEAD_IN.matcher(line.plain());
    int from = leadIn.lookingAt() ? leadIn.end() : 0;
    List<RoleList> lists = names(line.sub(from), continued);
    if (lists.isEmpty() && from > 0 && line.plain().charAt(from - 1) == '由') {
      lists = ofInner(line.sub(from));
    }
    return lists.isEmpty() && from > 0 ? names(line, continued) : lists;
  }

  /** 由政策法规科牵头: departments of the issuer, which no lexicon knows. */
  private List<RoleList> ofInner(Line line) {
    Matcher m = INNER_LEADS.matcher(line.plain());
    if (!m.lookingAt()) {
      return List.of();
    }
    Line subject = line.sub(0, m.end("names"));
    boolean inner = subject.split("、").stream().allMatch(name -> judge.isInner(name.plain()));
    return inner ? List.of(list(subject, Role.LEAD)) : List.of();
  }

  /** 市行政审批局牵头、市公安局配合: names and what they do, once or more. */
  private List<RoleList> names(Line line, boolean continued) {
    List<RoleList> lists = new ArrayList<>();
    int at = 0;
    for (int i = 2; i < line.length(); i++) {
      if (line.depth(i) > 0) {
        continue;
      }
      Line subject = line.sub(at, i).trim();
      Matcher together = TOGETHER_WITH.matcher(line.plain()).region(i, line.length());
      if (together.lookingAt() && areNames(subject)) {
        return withPartners(subject, line.sub(together.end()));
      }
      Predicate predicate = predicateAt(line, i);
      if (predicate == null || !areNames(subject)) {
        continue;
      }
      if (predicate == Predicate.HELPS && lists.isEmpty() && !continued) {
        return lists;
      }
      lists.add(list(subject, predicate.role));
      int next = line.plain().indexOf('、', i);
      if (next < 0 || predicate == Predicate.DOES) {
        return lists;
      }
      at = next + 1;
      i = next + 2;
    }
    return lists;
  }

  private static @Nullable Predicate predicateAt(Line line, int at) {
    for (Predicate predicate : Predicate.values()) {
      if (predicate.pattern.matcher(line.plain()).region(at, line.length()).lookingAt()) {
        return predicate;
      }
    }
    return null;
  }

  private List<RoleList> withPartners(Line subject, Line behind) {
    boolean leads = behind.plain().contains("牵头");
    List<RoleList> lists = new ArrayList<>();
    lists.add(list(subject, leads ? Role.LEAD : Role.RESPONSIBLE));
    for (int end = behind.length(); end >= 2; end--) {
      if (behind.depth(end) == 0 && areNames(behind.sub(0, end))) {
        lists.add(list(behind.sub(0, end), Role.COOPERATING));
        break;
      }
    }
    return lists;
  }

  private RoleList list(Line names, Role role) {
    return new RoleList(role, splitter.split(names), "sentence");
  }

  /** Whether a stretch is names and nothing else, at least one of them that of a single body. */
  private boolean areNames(Line line) {
    if (line.length() < 3 || line.length() > 300) {
      return false;
    }
    Names names = splitter.split(line);
    return !names.isEmpty()
        && names.all().getFirst().full().length() > 2
        && judge.isNamedInProse(names.all().getFirst().full())
        && names.all().stream()
            .allMatch(name -> judge.isNamedInProse(name.full()) || judge.isArea(name.full()))
        && names.all().stream().anyMatch(name -> judge.isSingle(name.full()));
  }
}
