package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.structure.TableHeads.Column;
import policygraph.structure.TableHeads.Kind;

/**
 * Cuts the end of a row of a flattened table into its cells. A border between two cells of bodies
 * is where one body's name adjoins the next without a separator; a dash is an empty cell.
 */
final class RowCells {
  /** Longer ends of rows are prose. */
  private static final int LONGEST = 400;

  private static final Pattern EMPTY = Pattern.compile("[—－–-]+|/|无");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|底|初|中旬|上旬|下旬)?(?:之?前|以前|底前)?(?:完成)?"
              + "|(?:20\\d\\d年)?(?:年底前?|全年|年内|[一二三四上下]半?(?:季度|年)底?前?)(?:完成)?|(?:持续|长期|常态化)(?:推进|坚持|开展|实施)?|20\\d\\d-20\\d\\d年");

  /** Sets that may adjoin the name of a body: 市级有关单位, 各区人民政府, 联席会议成员单位. */
  private static final Pattern SET =
      Pattern.compile(
          "(?:全?[省市州县区]|自治区)?(?:(?:[级直属]|政府|驻[\\p{IsHan}]{1,4})(?:各|有关|相关|其他)|[级直属]|有关|相关|各|其他|涉及)(?:[^，、]{0,10}|[市州县区旗](?:[、（][市州县区旗、）]+)*)"
              + "(?:部门|单位|机构|企业|高校|院校|园区|开发区|政府|管委会|地区|[市县区州旗]|银行|街道|乡镇)(?:（[^）]*）)?(?:[^，、]{0,4}(?:政府|管委会|部门|单位))?"
              + "|[市县区州]、[市县区州、（）]+(?:人民)?政府|各地区?");

  /** Sets that separators show to be whole: 开发区管委会, 全市市政公用服务企业. */
  private static final Pattern LISTED_SET =
      Pattern.compile("(?:.*(?:管委会|企业|单位|部门|机构)|开发区|园区|各地区?)(?:（[^）]*）)?");

  /** 市“双随机”监管联席会议成员单位. */
  private static final Pattern MEMBERS =
      Pattern.compile("(?:[^，、“]|“[^”]*”)+(?:小组|联席会议|委员会|管委会|专班|指挥部)(?:各|有关)?成员单位");

  /** What goes on with the name before it: 市人民政府|办公室. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:人民)?政府.*|党委.*|办公[室厅].*|委员会.*|管委会.*|等.*");

  /** 中国邮政|赣州分公司: a branch, whose name begins with that of its firm. */
  private static final Pattern BRANCH =
      Pattern.compile("(?!国网|中国)[^，、]{2,8}(?:分公司|支公司|分行|支行|分局|分院|分中心|办事处)");

  /** 市政府|有关部门: one set. */
  private static final Pattern OF_GOVERNMENT = Pattern.compile("(?:有关|相关|各)?(?:部门|单位)");

  /** 市道路运输局: names that the lexicon does not know and that say themselves where they begin. */
  private static final Pattern OWN_START = Pattern.compile("(?:省|市(?!场)|自治区|州|县|区|国网|国家|中国).{3,}");

  private static final int SHORTEST = 3;

  private final NameJudge judge;
  private final NameSplitter splitter;

  RowCells(NameJudge judge) {
    this.judge = judge;
    this.splitter = new NameSplitter(judge);
  }

  /**
   * The cells of a stretch without blanks, one a column; an empty one is "".
   *
   * @param told names that other rows of the table have
   * @return null if there is no way to cut it, or more than one
   */
  @Nullable List<String> cut(String words, List<Column> columns, Set<String> told) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return null;
    }
    List<List<String>> ways = new Cutter(words, columns, told).ways(0, 0);
    return ways.size() == 1 ? ways.getFirst() : null;
  }

  /** Whether there is a way to cut a stretch, or more than one. */
  boolean canCut(String words, List<Column> columns) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && !new Cutter(words, columns, Set.of()).ways(0, 0).isEmpty();
  }

  /** The names in a cell as printed. */
  List<String> names(String cell) {
    return splitter.split(Line.of(cell)).all().stream().map(Names.Name::mention).toList();
  }

  private record Place(int from, int to) {}

  /** Those of them that are of one body each, and long enough to be no part of another word. */
  List<String> bodies(String cell) {
    return names(cell).stream().filter(n -> n.length() > SHORTEST && judge.isSingle(n)).toList();
  }

  /** Tries all ways to cut a stretch. */
  private final class Cutter {
    private final String words;
    private final List<Column> columns;
    private final Set<String> told;
    private final Map<Place, Boolean> lists = new HashMap<>();

    Cutter(String words, List<Column> columns, Set<String> told) {
      this.words = words;
      this.columns = columns;
      this.told = told;
    }

    List<List<String>> ways(int from, int column) {
      List<List<String>> ways = new ArrayList<>();
      if (column == columns.size()) {
        if (from == words.length()) {
          ways.add(List.of());
        }
        return ways;
      }
      boolean last = column + 1 == columns.size();
      for (int to = last ? words.length() : from + 1; to <= words.length(); to++) {
        String cell = words.substring(from, to);
        if (isCell(from, to, columns.get(column).kind()) && (last || isBorder(from, to))) {
          for (List<String> rest : ways(to, column + 1)) {
            List<String> way = new ArrayList<>();
            way.add(EMPTY.matcher(cell).matches() ? "" : cell);
            way.addAll(rest);
            ways.add(way);
          }
        }
      }
      return ways;
    }

    private boolean isCell(int from, int to, Kind kind) {
      String cell = words.substring(from, to);
      if (EMPTY.matcher(cell).matches()) {
        return true;
      }
      return kind == Kind.WHEN
          ? cell.length() > 1 && DATE.matcher(cell).matches()
          : lists.computeIfAbsent(new Place(from, to), this::isList);
    }

    /** Whether a cell may end at {@code to}: not inside a name, and not inside a run of dashes. */
    private boolean isBorder(int from, int to) {
      if (to == words.length()) {
        return false;
      }
      char before = words.charAt(to - 1);
      char behind = words.charAt(to);
      if (isDash(before) || isDash(behind)) {
        return !(isDash(before) && isDash(behind)) || to - from == 1;
      }
      if (isSeparator(before) || isSeparator(behind) || before == '等' || isQuoted(to)) {
        return false;
      }
      int start = Math.max(from, startOfName(to));
      String joint = words.substring(start, endOfName(to));
      String rest = words.substring(to, endOfName(to));
      boolean one = judge.isKnown(joint) && (judge.isSingle(joint) || SET.matcher(joint).matches());
      boolean place = "省市县区州".indexOf(before) >= 0 && judge.isKnown(before + rest);
      boolean departments = before == '府' && OF_GOVERNMENT.matcher(rest).lookingAt();
      boolean branch = BRANCH.matcher(rest).matches() && !judge.isKnown(rest);
      return !one && !branch && !place && !departments && !GOES_ON.matcher(rest).matches();
    }

    private boolean isQuoted(int at) {
      return words.lastIndexOf('“', at - 1) > words.lastIndexOf('”', at - 1)
          || words.lastIndexOf('（', at - 1) > words.lastIndexOf('）', at - 1);
    }

    private int startOfName(int at) {
      int start = at;
      while (start > 0 && (!isSeparator(words.charAt(start - 1)) || isQuoted(start))) {
        start--;
      }
      return start;
    }

    private int endOfName(int at) {
      int end = at;
      while (end < words.length() && (!isSeparator(words.charAt(end)) || isQuoted(end))) {
        end++;
      }
      return end;
    }

    /** Whether words are a list of names, each of them whole and one only. */
    private boolean isList(Place place) {
      String cell = words.substring(place.from(), place.to());
      if (isSeparator(cell.charAt(0)) || isSeparator(cell.charAt(cell.length() - 1))) {
        return false;
      }
      List<Names.Name> names = splitter.split(Line.of(cell)).all();
      if (names.isEmpty() || !coversAll(cell, names)) {
        return false;
      }
      boolean first = words.substring(0, place.from()).chars().allMatch(c -> isDash((char) c));
      boolean last = place.to() == words.length();
      for (int i = 0; i < names.size(); i++) {
        boolean border = (first && i == 0) || (!last && i + 1 == names.size());
        if (!isName(names.get(i).full(), border, i > 0)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the names hold all words but separators, joiners and 等有关单位. */
    private boolean coversAll(String cell, List<Names.Name> names) {
      String rest = cell;
      for (Names.Name name : names) {
        int at = rest.indexOf(name.mention());
        if (at < 0 || !rest.substring(0, at).matches("(?:等[^、，；]{0,40})?[、，；,;/]?|和|与|及|以及")) {
          return false;
        }
        rest = rest.substring(at + name.mention().length());
      }
      return rest.isEmpty() || rest.startsWith("等");
    }

    /**
     * @param border whether only the name itself tells where it begins or ends
     * @param inside whether a separator stands before it
     */
    private boolean isName(String name, boolean border, boolean inside) {
      if (told.contains(name)) {
        return true;
      }
      if (judge.isKnown(name)) {
        return judge.isSingle(name)
            ? name.length() >= SHORTEST
            : ((inside && LISTED_SET.matcher(name).matches()) || isSet(name))
                && !beginsWithBody(name);
      }
      if (border) {
        return judge.isStateFirm(name) && !beginsWithBody(name);
      }
      return judge.isBody(name)
          && !beginsWithBody(name)
          && !endsWithBody(name)
          && (inside || OWN_START.matcher(name).matches() || beginsWithPlace(name));
    }

    private boolean beginsWithPlace(String name) {
      return name.length() > SHORTEST
          && (judge.isDivision(name.substring(0, 2)) || judge.isDivision(name.substring(0, 3)));
    }

    private static boolean isSet(String name) {
      return SET.matcher(name).matches() || MEMBERS.matcher(name).matches();
    }

    /** Whether a known name that says its place ends a longer one: 天津港集团|市财政局. */
    private boolean endsWithBody(String name) {
      for (int i = 2; i < name.length() - SHORTEST; i++) {
        String end = name.substring(i);
        if (OWN_START.matcher(end).matches() && judge.isKnown(end) && judge.isSingle(end)) {
          return true;
        }
      }
      return false;
    }

    /** Whether another body's name, whole and known, stands at the beginning of a name. */
    private boolean beginsWithBody(String name) {
      for (int i = SHORTEST; i < name.length() - 1; i++) {
        String start = name.substring(0, i);
        String rest = name.substring(i);
        boolean ofGovernment = start.endsWith("政府") && OF_GOVERNMENT.matcher(rest).lookingAt();
        if (!ofGovernment
            && !GOES_ON.matcher(rest).matches()
            && (told.contains(start) || (judge.isKnown(start) && judge.isSingle(start)))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isSeparator(char c) {
      return "、，；,;/".indexOf(c) >= 0;
    }

    private static boolean isDash(char c) {
      return "—－–-".indexOf(c) >= 0;
    }
  }
}
