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

  /** A会同B: the first has the role, the second helps. */
  private static final Pattern TOGETHER_WITH = Pattern.compile("，?(?:会同|联合)");

  private final NameSplitter splitter;
  private final NameJudge judge;

  ClauseReader(NameJudge judge) {
    this.judge = judge;
    this.splitter = new NameSplitter(judge);
  }

  /** What a line says, or null where it is no clause of these forms. */
  @Nullable Reading read(Line line) {
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
            readPart(part.line(), null, lists, condition);
          }
        }
      }
    }
    lists.removeIf(list -> list.names().isEmpty());
    return lists.isEmpty()
        ? null
        : new Reading(lists, condition.isEmpty() ? null : condition.toString());
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
      if (!listed.isEmpty()) {
        addList(listed, role(found.word(), label, names, found, lists), label, lists);
      }
      at = found.end();
    }
    Line rest = names.sub(at).trim();
    if (!rest.isEmpty()) {
      boolean afterVerb = lists.size() > before;
      addList(rest, label != null || !afterVerb ? label : Role.RESPONSIBLE, label, lists);
    }
  }

  private static @Nullable Role role(
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
    Line bare = line.plain().startsWith("由") ? line.sub(1) : line;
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
    return closed ? bodies > size / 2 : known > 0 && bodies >= size - size / 3;
  }

  /** Drops what is neither a body's name nor short enough for an unknown one. */
  private Names withoutProse(Names names) {
    List<Names.Group> groups = new ArrayList<>();
    for (Names.Group group : names.groups()) {
      List<Names.Name> kept =
          group.names().stream()
              .filter(
                  name ->
                      judge.isBody(name.full())
                          || judge.isPlace(name.full())
                          || UNKNOWN_NAME.matcher(name.full()).matches())
              .toList();
      if (!kept.isEmpty()) {
        groups.add(new Names.Group(kept));
      }
    }
    return new Names(groups);
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
