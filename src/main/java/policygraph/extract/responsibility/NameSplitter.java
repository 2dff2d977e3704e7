package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits lists of bodies into groups and names. */
final class NameSplitter {
  private static final Pattern JOINER = Pattern.compile("以及|及其他|和其他|和|与|及|暨|并");

  /** 等, 等部门, 等市级有关部门（单位）, 等市直（驻市）进驻单位 at the end of a name. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(.+?)(?:(?<![高平均中初同上优])等(?:\\d+个?|[一二三四五六七八九十]+个)?(?:[\\p{IsHan}（）、“”]*(?:部门|单位|机构|企业|处室|地区|市县|地|区政府|市政府|公司|银行|院校|高校|园区|政府)(?:（[^）]*）)?)?)");

  /** 等具有行政强制权和财产登记、保管职能的政府部门: no more names from 等 on. */
  private static final Pattern OPEN_DESCRIPTION =
      Pattern.compile("(.+?)(?<![高平均中初同上优])等(?:具有|承担|涉及|负有|有关|相关|各).*");

  /** 单位 behind 市直有关部门、 adds nothing. */
  private static final Pattern NO_NAME = Pattern.compile("部门|单位|机构|企业");

  /** 等厅直单位 behind 、, which should not stand there. */
  private static final Pattern OTHERS = Pattern.compile("等(?:[^，、]{0,8}(?:部门|单位|机构|处室|企业))?");

  /** 等市人民政府: what the named places have in common. */
  private static final Pattern OPEN_GOVERNMENTS = Pattern.compile("(.+?)等([市州县区]?(?:人民)?政府|管委会)");

  /** 市科学技术委员会（以下简称市科委）: what stands in the brackets is no part of the name. */
  private static final Pattern GLOSS = Pattern.compile("(?<=.)（(?:以下|下)?(?:统|简)?称[^）]*）$");

  /** 各市, 各市（地）, 市: no name without what follows. */
  private static final Pattern BARE_LEVEL =
      Pattern.compile("各?(?:省|市|州|县|区|旗|盟|地区|乡|镇|乡镇|街道|功能区|设区市)(?:（[^）]*）)?");

  private static final Pattern LEVEL_START =
      Pattern.compile("(?:市|州|县|区|旗|盟|乡|镇|街道)(?:[、（）市州县区旗盟乡镇]|街道)*(?:（[^）]*）)?区?");

  private final NameJudge judge;

  NameSplitter(NameJudge judge) {
    this.judge = judge;
  }

  Names split(Line line) {
    List<Names.Group> groups = new ArrayList<>();
    for (Line group : line.split("，；。")) {
      List<Line> pieces = new ArrayList<>();
      boolean open = false;
      for (Line piece : mergeLevels(group.split("、"))) {
        boolean others = !pieces.isEmpty() && OTHERS.matcher(piece.plain()).matches();
        open |= others;
        if (!others) {
          addJoined(piece, pieces);
        }
      }
      List<Names.Name> own =
          pieces.stream()
              .filter(piece -> pieces.size() == 1 || !NO_NAME.matcher(piece.plain()).matches())
              .map(this::name)
              .toList();
      List<Names.Name> names = SharedParts.apply(open ? opened(own) : own, judge);
      if (!names.isEmpty()) {
        groups.add(new Names.Group(names));
      }
    }
    return new Names(groups);
  }

  /** The same names, the last of them as one that 等 follows. */
  private static List<Names.Name> opened(List<Names.Name> names) {
    List<Names.Name> opened = new ArrayList<>(names);
    Names.Name last = opened.removeLast();
    opened.add(new Names.Name(last.mention(), last.full(), true));
    return opened;
  }

  /** 各市、县（区）人民政府 is one set although 、 stands in it. */
  private List<Line> mergeLevels(List<Line> pieces) {
    List<Line> merged = new ArrayList<>();
    for (Line piece : pieces) {
      Line last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && isCutLevel(last.plain()) && continuesLevels(piece.plain())) {
        merged.set(
            merged.size() - 1,
            new Line(last.printed() + "、" + piece.printed(), last.plain() + "、" + piece.plain()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  private static boolean isCutLevel(String text) {
    String last = text.substring(text.lastIndexOf('、') + 1);
    return BARE_LEVEL.matcher(text).matches()
        || (text.startsWith("各") && BARE_LEVEL.matcher(last).matches());
  }

  private boolean continuesLevels(String text) {
    if (text.matches("省驻.*|省直.*|省属.*")) {
      return true;
    }
    Matcher m = LEVEL_START.matcher(text);
    if (!m.lookingAt()) {
      return false;
    }
    String rest = text.substring(m.end());
    return rest.isEmpty()
        || rest.matches("(?:人民)?政府.*|管委会.*|级.*")
        || m.end() > 1
        || !judge.isKnown(text);
  }

  /** Splits at joiners, from the last to the first, where whole names stand on both sides. */
  private void addJoined(Line piece, List<Line> into) {
    Line trimmed = piece.trim();
    String text = trimmed.plain();
    int cutStart = -1;
    int cutEnd = -1;
    Matcher m = JOINER.matcher(text);
    int from = 0;
    while (m.find(from)) {
      int end = m.group().endsWith("其他") ? m.end() - 2 : m.end();
      if (trimmed.depth(m.start()) == 0
          && m.start() > 0
          && judge.isWhole(text.substring(0, m.start()))
          && judge.isNextName(text.substring(end))) {
        cutStart = m.start();
        cutEnd = end;
      }
      from = m.start() + 1;
    }
    if (cutStart < 0 || isOneName(text, text.substring(0, cutStart))) {
      if (!trimmed.isEmpty()) {
        into.add(trimmed);
      }
      return;
    }
    addJoined(trimmed.sub(0, cutStart), into);
    into.add(trimmed.sub(cutEnd));
  }

  /**
   * Whether a joiner stands inside a name: 文化和旅游局, 有关部门和单位; not in 省司法厅及省级行业主管部门, where a body
   * stands before it.
   */
  private boolean isOneName(String text, String before) {
    if (!judge.isKnown(text) || text.contains("各") || text.contains("等")) {
      return false;
    }
    boolean body = judge.isKnown(before) || judge.isInner(before);
    return judge.isSingle(text) || !body || !judge.isSingle(before);
  }

  private Names.Name name(Line printed) {
    Matcher gloss = GLOSS.matcher(printed.plain());
    Line piece = gloss.find() ? printed.sub(0, gloss.start()) : printed;
    String plain = piece.plain();
    Matcher governments = OPEN_GOVERNMENTS.matcher(plain);
    if (governments.matches()) {
      String place = piece.printed().substring(0, governments.end(1));
      return new Names.Name(place, governments.group(1) + governments.group(2), true);
    }
    for (Pattern pattern : List.of(OPEN_END, OPEN_DESCRIPTION)) {
      Matcher open = pattern.matcher(plain);
      if (open.matches() && !plain.startsWith("各")) {
        return new Names.Name(piece.printed().substring(0, open.end(1)), open.group(1), true);
      }
    }
    return new Names.Name(piece.printed(), plain, false);
  }
}
