package policygraph.extract.responsibility;

import java.util.regex.Pattern;
import policygraph.lexicon.AgencyLexicon;

/** Tells names of bodies from other words. */
final class NameJudge {
  /** How names of bodies end, as far as a joiner behind them may be trusted. */
  private static final Pattern SOLID_END =
      Pattern.compile(
          ".*(?:局|厅|处|委|办|部|署|院|会|社|府|公司|集团|银行|支行|分行|中支|联社|中心|海关|总队|支队|室|专班|小组|机关|新区|开发区|高新区|园区|示范区|地|单位|部门|机构|企业)(?:（[^）]*）)?");

  /** 单位, 部门（单位）: no set of its own after 和. */
  private static final Pattern GENERIC =
      Pattern.compile("(?:部门|单位|机构|企业|地方|地区|个人|社会组织|行业)(?:（[^）]*）)?");

  /** Names in sentences that could be any place's or no body's. */
  private static final Pattern TOO_GENERAL =
      Pattern.compile(
          "[县区旗乡镇]?(?:人民)?政府(?:（.*）)?|(?:最?高级|中级|基层|地方|各级)*(?:人民)?(?:法院|检察院)|党委|工会|海关|公安机关|领导小组|中央财政|国务院");

  /** Longer names of sets are mostly sentences that 各 stands in. */
  private static final int LONGEST_SET = 16;

  private static final Pattern TEMPORARY = Pattern.compile(".*(?:小组|专班|指挥部|联席会议|委员会|机制)(?:办公室|办)?");

  /** 市推进政府职能转变协调小组: a group that says whose it is, and no words of a sentence with it. */
  private static final Pattern NAMED_GROUP =
      Pattern.compile(
          "(?:(?:[\\p{IsHan}]{2,4})?[省市县州]|自治区|区|全?国|国务院)(?!.*(?:成立|设立|组建|建立|下设|依托|充分|通过|由|对|将|等|各|有关|相关|发挥|印发))[\\p{IsHan}、“”]{4,36}(?:领导小组|协调小组|工作小组|工作专班|联席会议|指挥部)(?:办公室)?");

  /** 国网天津市电力公司: names of which both ends are certain. */
  private static final Pattern STATE_FIRM =
      Pattern.compile("(?:国网|中国|南方电网)[\\p{IsHan}]{2,14}(?:公司|集团)");

  private static final Pattern HAN_NAME = Pattern.compile("[\\p{IsHan}（）、“”‘’0-9A-Za-z·—-]{2,40}");

  private final AgencyLexicon lexicon;

  NameJudge(AgencyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the lexicon knows a name, a set such as 各区 included. */
  boolean isKnown(String name) {
    return lexicon.knows(name);
  }

  /** Whether words of a sentence in a name are part of it: 推进职能转变协调小组办公室. */
  boolean isNameForSure(String name) {
    return (isKnown(name) && (isSingle(name) || name.length() <= LONGEST_SET))
        || TEMPORARY.matcher(name).matches();
  }

  /** Whether a name could be that of a body, by its ending at least. */
  boolean isBody(String name) {
    return HAN_NAME.matcher(name).matches() && (lexicon.knows(name) || lexicon.hasShape(name));
  }

  /** Whether what stands before 和 is a whole name. */
  boolean isWhole(String name) {
    String closed = name.endsWith("等") ? name.substring(0, name.length() - 1) : name;
    return isKnown(closed)
        || isPlace(closed)
        || (SOLID_END.matcher(closed).matches() && isBody(closed));
  }

  /** Whether what stands behind 和 is a name of its own. */
  boolean isNextName(String name) {
    return !GENERIC.matcher(name).matches() && (isBody(name) || isPlace(name));
  }

  /** A place that may stand for its government where the list says so. */
  boolean isPlace(String name) {
    return lexicon.isPlace(name);
  }

  /** Whether a name is that of a division, which has a government: 青浦区, not 临港新片区. */
  boolean isDivision(String name) {
    return lexicon.isDivision(name);
  }

  /** Whether a name of a place tells its level: 贵阳市, not 贵阳. */
  boolean isPlaceInFull(String name) {
    return lexicon.isPlaceInFull(name);
  }

  /** Whether a phrase has names of bodies in it that the lexicon knows. */
  boolean namesBodies(Line line) {
    long known =
        line.split("，；。、：").stream()
            .filter(
                piece -> isKnown(piece.plain()) && piece.length() > 2 && isPublic(piece.plain()))
            .count();
    return known > 0;
  }

  /** Whether a name may be told from the words around it in a sentence. */
  boolean isNamedInProse(String name) {
    return (isKnown(name) && !TOO_GENERAL.matcher(name).matches())
        || NAMED_GROUP.matcher(name).matches()
        || STATE_FIRM.matcher(name).matches();
  }

  /** Whether a name is that of a firm of the state, and where it begins and ends is certain. */
  boolean isStateFirm(String name) {
    return STATE_FIRM.matcher(name).matches();
  }

  /** Whether a name is that of the committee of an area, known or not: 航空港区管委会. */
  boolean isArea(String name) {
    return name.length() > 5 && name.length() < 16 && name.matches(".*[区园城]管(?:委会|理委员会)");
  }

  /** Whether a name is that of a department inside a body: 法规处. */
  boolean isInner(String name) {
    return lexicon.isInner(name);
  }

  /** Whether a name is that of a body, or of a set that is not one of firms only. */
  boolean isPublic(String name) {
    return isSingle(name) || !name.matches(".*(?:企业|公司|[承分]包单位|[建施][设工]单位|用户|商户)");
  }

  /** Whether a name is that of one body, not of a set. */
  boolean isSingle(String name) {
    return !lexicon.isSet(name);
  }
}
