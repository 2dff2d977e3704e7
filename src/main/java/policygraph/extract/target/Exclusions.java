package policygraph.extract.target;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import policygraph.lexicon.UnitLexicon.Dimension;

/**
 * Why a number is no target: it bounds who may apply, sets a subsidy or a fee, gives an authority
 * so many days, tells what has been reached, or belongs to a name. The first rule that holds
 * counts.
 */
final class Exclusions {
  private static final Pattern CONDITION =
      Pattern.compile("^(?:[一二三四五六七八九十\\d]+是)?(?:对于?|凡|若|如|当|符合|满足|针对|属于)[^,]*$");

  /** 给予最高不超过1000万元奖励, 按已缴纳契税的50%予以奖励. */
  private static final Pattern SUBSIDY_BEFORE =
      Pattern.compile(
          "给予|予以|奖励|奖补|补助|补贴(?!性)|资助|补偿(?!机制|基金)|贴息|返还|减免|减征|减按|免征|扣除|抵扣|抵免|征收|收取|收费|罚款|缴纳|缴存|最高|上限|封顶|限额内|按照?[^,]{0,20}的$|按照?$|分担|承担|打折|优惠|津贴|赔偿|加计|退还|额度为|年化(?![^,]{0,6}费率)|利率(?!下降|降)|保证金|违约金|定额|单笔|单户|授信(?!户|总额)");

  private static final Pattern SUBSIDY_AFTER =
      Pattern.compile(
          "^[^,]{0,14}(?:给予|奖励|奖补|补助|补贴(?!性)|资助|贴息|抵扣|扣除|减征|返还|计提|的标准|的比例(?:给|予|补|奖|分|承|配|退|计)|税率|征收率|费率|保费|惠民消费|的?[^,]{0,4}(?:缴费|征收|预征)(?:比例|率))");

  /** 对…企业，给予…奖励: the numbers between are conditions. */
  private static final Pattern SUBSIDY_SENTENCE =
      Pattern.compile(
          "(?:^|[,;:。])[^,;:。]{0,12}(?:对|按)[^;。]*(?:给予|予以|奖励|奖补|补助|补贴(?!性)|资助|贴息|优惠|免收|减免|倾斜|扣除)");

  private static final Pattern LASTS =
      Pattern.compile("时间|时限|时长|周期|期限|年限|寿命|用时|耗时|天数|压缩|压减|缩短|缩减|提速|降至|减至|压至|日数");

  /** 补贴期限不超过3年: how long something holds is no target; how long people learn or live is. */
  private static final Pattern LONG = Pattern.compile("受教育年限|寿命|使用年限|压缩|缩短|压减");

  private static final Pattern PROCEDURE =
      Pattern.compile(
          "之日起|(?:收到|受理|自|接到|作出|提前|每隔|满|连续|(?<!不)超过)[^,]{0,16}$|(?:(?<![制减持定缩])在|(?<![小低高大少])于)$");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<!而|早)已(?!有.{0,6}基础)|了$|(?<=.)了|目前|截至|近年来|去年|(?<!比|较)上年(?!同期)|以来|共有|现有|过去|连续.年|首次(?:突破|超过|进入)|累计实现|同比提升|获评|荣获|位居|位列|排名|居全|(?<![没具拥]|不再|至少|要|应|须)有$");
  private static final Pattern CAPACITY =
      Pattern.compile("(?:年产|日产|年处理|日处理|年加工|月产|总装机|年产能|单机|占地|占地面积|注册资本|投资额)$");

  /** 《编制说明》2份: papers that are to be handed in. */
  private static final Pattern PAPERS = Pattern.compile("》(?:[(][^()]*[)])?$|方面$|材料$");

  /** 每家机构每年不超过1000万元, 最多支持3人. */
  private static final Pattern CAP =
      Pattern.compile("最多(?!跑)|至多|每(?:家|户|人|项|件|张|辆|名|次)[^,]*(?:不超过|不高于|限)$");

  /** 各遴选5家左右的应用场景: what is picked is counted, whatever describes it. */
  private static final Pattern CHOSEN = Pattern.compile("(?:遴选|选择|选取|推出|打造|培育|建设|建成|形成|实施)$");

  /** 公章、财务专用章各1枚: what one applicant gets or hands in. */
  private static final Pattern EACH_PAPER = Pattern.compile("各\\d+(?:枚|份|套|本|张|页)$");

  /** 对6万户困难家庭进行改造: a thing done, not a condition. */
  private static final Pattern TREATED = Pattern.compile("[^,的]*(?:进行|实施|开展|提供|发放|建设)[^,]{2,}");

  /** 对经营者“无事不扰”比例达100%: a value that ends its statement. */
  private static final Pattern VALUE_OF =
      Pattern.compile("(?:率|比例|比重|占比|数量|规模)(?:不低于|达到?|提高到|提升至)$");

  private static final Pattern STAFF = Pattern.compile("(?:召集人|组长|主任|成员|秘书长|联络员|负责人|骨干|各)$");
  private static final Pattern REACHES =
      Pattern.compile(
          "(?:达到|达|提高到|提升到|提升至|提高至|增加到|增至|突破|超过|控制在|降至|降到|不低于|不超过|压缩至|压减至|压缩到|缩小到|缩小至)$");
  private static final Pattern RANK = Pattern.compile("(?:前|第|排名|全国|位列|进位)$");

  private record Rule(String name, Predicate<Segment> holds) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("in-name", Exclusions::inName),
          new Rule("rank", s -> RANK.matcher(s.before()).find()),
          new Rule("no-unit", s -> s.quantity().is(Dimension.NONE) && !standsAlone(s)),
          new Rule("age", s -> s.quantity().is(Dimension.AGE) && !s.before().contains("寿命")),
          new Rule(
              "attribute",
              s ->
                  s.after().startsWith("的")
                      && !s.quantity().is(Dimension.PERCENT)
                      && !CHOSEN.matcher(s.before()).find()
                      && s.nounFollows()),
          new Rule("condition", Exclusions::isCondition),
          new Rule("subsidy", Exclusions::isSubsidy),
          new Rule("procedure", Exclusions::isProcedure),
          new Rule("reported", s -> REPORTED.matcher(s.before()).find()),
          new Rule(
              "papers", s -> s.quantity().is(Dimension.THING) && PAPERS.matcher(s.before()).find()),
          new Rule("cap", s -> CAP.matcher(s.before()).find()),
          new Rule("each-paper", s -> EACH_PAPER.matcher(s.words()).find()),
          new Rule(
              "staff", s -> s.quantity().is(Dimension.PERSON) && STAFF.matcher(s.before()).find()),
          new Rule("starting-point", s -> s.after().matches("的?基础上.*")),
          new Rule("capacity", s -> CAPACITY.matcher(s.before()).find()),
          new Rule("base", s -> s.after().matches("^(?:的基础上)?" + Wording.TO_LEVEL + ".*")));

  private Exclusions() {}

  /** Whether the number of a segment is none that the policy wants to see. */
  static boolean holdFor(Segment segment) {
    return RULES.stream().anyMatch(rule -> rule.holds().test(segment));
  }

  /** “1+3+5”, 《…三年…》, (含100万元): inside quotation marks or brackets. */
  private static boolean inName(Segment s) {
    String before = s.sentence().folded().substring(s.part().from(), s.quantity().start());
    return open(before, '“', '”')
        || open(before, '《', '》')
        || open(before, '(', ')')
        || open(before, '〔', '〕');
  }

  private static boolean open(String text, char opening, char closing) {
    return text.lastIndexOf(opening) > text.lastIndexOf(closing);
  }

  private static boolean standsAlone(Segment s) {
    return !s.nounFollows() && REACHES.matcher(s.before()).find();
  }

  private static boolean isCondition(Segment s) {
    if ((s.quantity().dimension().counts() && TREATED.matcher(s.after()).matches())
        || (s.after().isEmpty() && VALUE_OF.matcher(s.before()).find())) {
      return false;
    }
    String part = s.sentence().folded().substring(s.part().from(), s.part().to());
    return CONDITION
            .matcher(s.sentence().folded().substring(s.from(), s.quantity().start()))
            .matches()
        || part.endsWith("的")
        || (s.quantity().bound().endsWith("以下") && s.after().startsWith("("))
        || s.after().matches("^(?:及以上|及以下|以上|以下)?\\(?含.*");
  }

  private static boolean isSubsidy(Segment s) {
    boolean amount =
        s.quantity().is(Dimension.MONEY)
            || s.quantity().is(Dimension.PERCENT)
            || s.quantity().is(Dimension.FOLD);
    String part = s.sentence().folded().substring(s.part().from(), s.quantity().start());
    return amount
        && (SUBSIDY_BEFORE.matcher(part).find()
            || SUBSIDY_AFTER.matcher(s.after()).find()
            || SUBSIDY_SENTENCE.matcher(s.sentence().folded()).find());
  }

  private static boolean isProcedure(Segment s) {
    return s.quantity().is(Dimension.TIME)
        && (!LASTS.matcher(s.before()).find()
            || (s.quantity().unit().matches("年|个月") && !LONG.matcher(s.before()).find())
            || PROCEDURE.matcher(s.before()).find()
            || s.nounFollows());
  }
}
