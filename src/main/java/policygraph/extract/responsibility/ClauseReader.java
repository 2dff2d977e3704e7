package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.responsibility.Label.Part;
import policygraph.model.Role;

/** Reads labelled parts and lists that a role word closes; the forms of most clauses. */
final class ClauseReader {
  /** 2023年6月底前, 10月底前完成, 持续推进. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:于|在|至|到)?[^、]*?(?:\\d年|\\d月|年底|月底|季度|\\d日|月份|年内|\\d个工作日)(?:[\\d年月日底末前后起至到内初中旬上下半—～~\\-]|(?:之前|以前|左右|完成|实施|落实|启动|推进|执行|见效|到位|持续|取得|建成|全面|基本|有关工作|工作))*"
              + "|(?:并|需|须)?(?:持续|长期|常年|全年|立即|即时|年内|年底前|常态化|贯穿全年|分年度|按.{1,8}时限|即知即改|按时)(?:推进|坚持|实施|落实|开展|完成|执行)?");

  private static final Pattern UNKNOWN_NAME = Pattern.compile("[\\p{IsHan}（）“”A-Za-z·]{2,14}");

  /** Words that stand in sentences and in no name. */
  private static final Pattern PROSE =
      Pattern.compile(
          "开设|部门组织|要求|部署|认真|贯彻|按照|加强|强化|确保|做好|推动|提高|完善|建立|开展|健全|深入|充分|积极|应当|以下|进行|通过|对于|不得|可以");

  /** 以下统称行业主管部门. */
  private static final Pattern GLOSS =
      Pattern.compile("^(?:以下|下文|下)(?:统称|简称|称)|^(?:即|如|例如|含|包括)[^：]*$");

  /** 办公室，张三，63916884: whom to call. */
  private static final Pattern CONTACT =
      Pattern.compile("[\\p{IsHan}]{2,20}[，、][\\p{IsHan}]{2,4}[，、]?[\\d—-]{7,13}");

  /** A会同B: the first has the role, the second helps; not the 联合 of 农村信用社联合社. */
  private static final Pattern TOGETHER_WITH =
      Pattern.compile("，?(?:会同|联合(?!社|会|国|体|办公|集团|公司|大学))");

  /** 以上任务由, 涉及用地的事项由: what stands before the names of who does it. */
  private static final Pattern HEAD = Pattern.compile("^(?:以上|上述|本|该|其中|涉及)?[^、，局委厅办]{0,14}?由");

  private static final Pattern LEADS = Pattern.compile("牵头(?!部门|单位|机构|人|处)");

  private static final Pattern AT_WORK = Pattern.compile("政府在|做好|开设|部门组织|加强|推进");

  /** How unknown words end that say what is done, not by whom. */
  private static final Pattern DEED =
      Pattern.compile(".*(?:工作|任务|职责|建设|水平|能力|措施|机制)|.*(?:扎实|有效推进|做好).*");

  private final NameSplitter splitter;
  private final NameJudge judge;

  ClauseReader(NameJudge judge) {
    this.judge = judge;
    this.splitter = new NameSplitter(judge);
  }

  /** What a line says, or null where it is no clause of these forms. */
  @Nullable Reading read(Line line) {
    if (GLOSS.matcher(line.plain()).find()) {
      return null;
    }
    List<RoleList> lists = new ArrayList<>();
    StringBuilder condition = new StringBuilder();
    List<Part> parts = Label.parts(line);
    boolean labelled = parts.stream().anyMatch(part -> part.kind() == Label.Kind.ROLE);
    for (Part part : parts) {
      switch (part.kind()) {
        case CONDITION -> add(condition, part.line());
        case PERSON -> {}
        case ROLE -> readPart(part.line(), part.role(), lists, condition);
        case NONE -> {
          if (!labelled) {
            readPart(withoutHead(part.line()), null, lists, condition);
          }
        }
      }
    }
    lists.removeIf(list -> list.names().isEmpty());
    return lists.isEmpty()
        ? null
        : new Reading(lists, condition.isEmpty() ? null : condition.toString());
  }

  /** 市分工方案：市财政局、…负责: what stands before ： is no name. */
  private Line withoutHead(Line line) {
    int colon = line.plain().indexOf('：');
    return colon > 0 && line.depth(colon) == 0 && !judge.isKnown(line.plain().substring(0, colon))
        ? line.sub(colon + 1)
        : line;
  }

  /** Reads names up to each role word, and what is left behind the last one. */
  private void readPart(
      Line line, @Nullable Role label, List<RoleList> lists, StringBuilder condition) {
    Line names = withoutConditions(line, condition);
    int before = lists.size();
    int at = 0;
    RoleWord.Found found = RoleWord.next(names, 0);
    for (; found != null; found = RoleWord.next(names, at)) {
      Line listed = names.sub(at, found.start()).trim();
      Role role = role(found.word(), label, names, found, lists);
      boolean helps = found.word() == RoleWord.COOPERATE && lists.isEmpty();
      int helpers = helps ? helpersFrom(listed, label) : 0;
      if (helpers > 0) {
        addList(listed.sub(0, helpers).trim(), label, label, lists);
        listed = listed.sub(helpers).trim();
        role = Role.COOPERATING;
      }
      if (!listed.isEmpty()) {
        addList(listed, role, label, lists);
      }
      at = found.end();
    }
    Line rest = names.sub(at).trim();
    if (!rest.isEmpty()) {
      boolean afterVerb = lists.size() > before;
      addList(rest, label != null || !afterVerb ? label : Role.RESPONSIBLE, label, lists);
    }
  }

  /**
   * Where those who help begin, if others stand before them without a word: 市大数据中心，市通信管理局配合;
   * 责任部门：市公安局、市财政局配合. Nobody helps nobody.
   */
  private static int helpersFrom(Line listed, @Nullable Role label) {
    int last = label == Role.COOPERATING ? 0 : lastOf("，；", listed);
    boolean labelled = label == Role.LEAD || label == Role.RESPONSIBLE;
    return last == 0 && labelled ? lastOf("、", listed) : last;
  }

  private static int lastOf(String separators, Line line) {
    int last = 0;
    for (int i = 0; i < line.length(); i++) {
      last = separators.indexOf(line.plain().charAt(i)) >= 0 && line.depth(i) == 0 ? i : last;
    }
    return last;
  }

  private static Role role(
      RoleWord word, @Nullable Role label, Line line, RoleWord.Found found, List<RoleList> lists) {
    boolean closesAll = lists.isEmpty() && found.end() == line.length();
    return switch (word) {
      case LEAD -> Role.LEAD;
      case COOPERATE -> label != null && closesAll ? label : Role.COOPERATING;
      case RESPONSIBLE ->
          label == Role.LEAD || label == Role.COOPERATING ? label : Role.RESPONSIBLE;
      case REALISE, GUIDE ->
          label != null
              ? label
              : lists.stream().anyMatch(list -> list.role() == Role.LEAD)
                  ? Role.COOPERATING
                  : Role.RESPONSIBLE;
    };
  }

  private void addList(Line line, @Nullable Role role, @Nullable Role label, List<RoleList> lists) {
    Matcher m = TOGETHER_WITH.matcher(line.plain());
    while (m.find()) {
      if (line.depth(m.start()) == 0
          && m.start() > 0
          && judge.isWhole(lastName(line.plain().substring(0, m.start())))
          && m.end() + 2 < line.length()) {
        addNames(line.sub(0, m.start()), role, label, lists, "together-with");
        addNames(line.sub(m.end()), Role.COOPERATING, label, lists, "together-with");
        return;
      }
    }
    addNames(
        line, role, label, lists, label != null ? "label" : role == null ? "names" : "role-word");
  }

  private static String lastName(String text) {
    return text.substring(Math.max(text.lastIndexOf('、'), text.lastIndexOf('，')) + 1)
        .replaceFirst("^(?:由|请)", "");
  }

  private void addNames(
      Line line, @Nullable Role role, @Nullable Role label, List<RoleList> lists, String rule) {
    Matcher head = HEAD.matcher(line.plain());
    Line bare = head.find() ? line.sub(head.end()) : line;
    if (label == null && role == null && CONTACT.matcher(line.plain()).matches()) {
      Line office = line.split("，、").getFirst();
      lists.add(new RoleList(null, splitter.split(office), RoleRules.CONTACT));
      return;
    }
    if (label == null && LEADS.matcher(bare.plain()).find()) {
      // a sentence, which tells by itself who leads
      return;
    }
    Names names = withoutProse(splitter.split(bare.trim()));
    if (isList(names, label != null, role != null)) {
      lists.add(new RoleList(role, names, rule));
    }
  }

  /** Whether names are bodies: all of them where nothing else says so, else most. */
  private boolean isList(Names names, boolean labelled, boolean closed) {
    List<Names.Name> all = names.all();
    long bodies =
        all.stream().filter(n -> judge.isBody(n.full()) || judge.isPlace(n.full())).count();
    long known = all.stream().filter(n -> judge.isKnown(n.full())).count();
    if (labelled) {
      return true;
    }
    int size = all.size();
    boolean inner = all.stream().allMatch(n -> judge.isInner(n.full()));
    if (!closed && all.stream().noneMatch(n -> judge.isPublic(n.full()))) {
      return false;
    }
    return closed ? bodies > size / 2 : inner || (known > 0 && bodies >= size - size / 3);
  }

  /**
   * Drops what is neither a body's name nor short enough for an unknown one. Where words of a
   * sentence begin, the list has run on behind an end that is not printed.
   */
  private Names withoutProse(Names names) {
    List<Names.Group> groups = new ArrayList<>();
    for (Names.Group group : names.groups()) {
      List<Names.Name> kept = new ArrayList<>();
      boolean prose = false;
      for (Names.Name name : group.names()) {
        boolean body = judge.isBody(name.full()) || judge.isPlace(name.full());
        prose =
            PROSE.matcher(name.full()).find()
                && (!judge.isNameForSure(name.full()) || isSetAtWork(name.full()));
        if (prose) {
          break;
        }
        if (isReadable(name.full(), body)) {
          kept.add(name);
        }
      }
      if (!kept.isEmpty()) {
        groups.add(new Names.Group(kept));
      }
      if (prose) {
        break;
      }
    }
    return new Names(groups);
  }

  /** 各县政府在网站开设专栏: a set with what it does. */
  private boolean isSetAtWork(String name) {
    return !judge.isSingle(name) && AT_WORK.matcher(name).find() && !name.endsWith("成员单位");
  }

  private boolean isReadable(String name, boolean body) {
    return judge.isNameForSure(name)
        || (!DEED.matcher(name).matches() && (body || UNKNOWN_NAME.matcher(name).matches()));
  }

  private static Line withoutConditions(Line line, StringBuilder condition) {
    List<Line> kept = new ArrayList<>();
    for (Line piece : line.split("，；。")) {
      if (CONDITION.matcher(piece.plain()).matches()) {
        add(condition, piece);
      } else {
        kept.add(piece);
      }
    }
    if (kept.size() == line.split("，；。").size()) {
      return line;
    }
    String printed = String.join("，", kept.stream().map(Line::printed).toList());
    String plain = String.join("，", kept.stream().map(Line::plain).toList());
    return new Line(printed, plain);
  }

  private static void add(StringBuilder condition, Line line) {
    if (!condition.isEmpty()) {
      condition.append('；');
    }
    condition.append(line.printed());
  }
}
