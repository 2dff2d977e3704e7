package policygraph.extract.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.extract.reading.Sentence;
import policygraph.text.DateMention;

/**
 * The noun phrase that a number is about: what is left of the words in front of it, or of those
 * behind it, when dates, adverbs and the verbs that govern them are taken away.
 */
final class Indicators {
  private static final Pattern LEAD = Pattern.compile("^(?:" + Wording.LEAD + ")+");
  private static final Pattern DO = Pattern.compile("^" + Wording.DO + "(?:一批|约|、|和|并|或)?");

  /** 投资占比, 开工率: after these a verb is part of the noun. */
  private static final Pattern NOUN_GOES_ON =
      Pattern.compile(
          "^(?:[的得]|业(?!务)|率|化|量|额|值|度|面积|用地|时间|时限|周期|天数|数量|数(?!据|字|码)|收入|投资|投入|进度|机构|成本|强度|增加值|程度|能力|占比|比重|比例|比(?!赛)|标准|水平|覆盖|总量|总数|规模(?!以上|工业|企业|化|养殖)|支出|经费|事项|环节|材料|项目|工程|任务|费|价格|系统|平台|效率).*");

  /** 294个在建重大项目复工率: a count that is not the value. */
  private static final Pattern COUNTED = Pattern.compile("^[\\d.]+(?:万|亿)?(?:个|家|户|项|处|所|条|座)的?");

  /** 新开工项目 and 竣工项目 are two indicators. */
  private static final Pattern STAGE = Pattern.compile("新开工|开工|竣工|续建|复工");

  private static final Pattern GENERIC =
      Pattern.compile("^(?:亿元以上)?(?:重大|重点)?(?:项目|企业|工程|投资|任务|事项|活动|机构|产业|总额|面积|里程|.)$");

  /** 以县为单位将农村劳动力外出务工组织化程度, …确保供水保证率: the indicator begins after these. */
  private static final Pattern CUT =
      Pattern.compile(
          ".{2,}(?:(?<![即必势终])将|(?<![依凭倚])把|促使|(?<![即])使(?!用|命|者)|其中|累计(?:培育)?新增|累计)(?=.{2})");

  /** The same, where what stands before them is a statement of its own and not the subject. */
  private static final Pattern CUT_CLAUSE =
      Pattern.compile("(.{2,})(?:确保|力争(?!上游)|争取(?!资金|到)|努力实现|推动实现|实现|推动)(?=.{2})");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:的|要|应|需|为|在|并|且|,|:|\"|约|[由从]?其中|共|等|力争|确保|达|由|从|到|目标|任务|每月|每年|每人|每人每月|人均每月)$");

  /** 福泉、瓮安等县域企业: the noun after a list of examples. */
  private static final Pattern EXAMPLES = Pattern.compile(".*、.*?等(?=[^\\d级、]{2,})(?!等)");

  private static final Pattern BARE =
      Pattern.compile(
          "^(?:总?产值|增加值|产量|(?:营业|销售|业务|主营业务|总)?收入|利润|总?规模|总?投资|投资额|营收|产能|增速|占比|销售额|产销量|交易额)$");

  /** 种植面积 of 粮食种植面积: what is measured, behind the thing that it is measured of. */
  private static final Pattern MEASURED =
      Pattern.compile("(?:新增)?(?:播种|种植|养殖)?(?:面积|产量|产值|规模|存栏|出栏)$");

  private static final Pattern RATE = Pattern.compile(".{2,}(?:率|比重|占比|比例)");

  private static final Pattern TOPIC =
      Pattern.compile("(?:发展|壮大|推动|做大|做强|做优|加快|提升|培育|打造)([^,。、;]{2,12}?(?:产业|行业|业|经济|集群))[,;、。]");

  /** 争取到2025年底: the word goes with its date. */
  private static final Pattern GOAL = Pattern.compile("(?<=.)[到至]$");

  private static final Pattern DOING = Pattern.compile("((?:转移)?就业|培训|安置|招录|资助|救助|帮扶|造林)$");

  /** 支持20个县（市、区）推进…: brackets that widen the noun before them. */
  private static final Pattern ASIDE =
      Pattern.compile("(?<![县市区乡镇街])[(][^()]*[)]|[(](?!市|区|镇|街)[^()]*[)]");

  /** 省重大项目“开工、在建、前期”三张清单. */
  private static final Pattern LISTS = Pattern.compile("“[^”]*、[^”]*”.{0,4}(?:清单|名单|台账)$");

  private Indicators() {}

  /** From the words in front of the number. */
  static String before(String noun, boolean thing) {
    String rest = noun;
    Matcher m = CUT.matcher(rest);
    if (m.lookingAt()) {
      rest = rest.substring(m.end());
    }
    m = CUT_CLAUSE.matcher(rest);
    if (m.lookingAt() && (m.group(1).contains("、") || verbs(m.group(1)) > 0)) {
      rest = rest.substring(m.end());
    }
    m = EXAMPLES.matcher(rest);
    if (m.lookingAt()) {
      String tail = rest.substring(m.end());
      String verb = rest.substring(0, verbs(rest));
      rest = GENERIC.matcher(tail).matches() ? lastVerb(verb) + tail : tail;
      return trim(rest);
    }
    int from = thing ? verbs(rest) : leads(rest);
    String core = COUNTED.matcher(rest.substring(from)).replaceFirst("");
    String verb = thing ? lastVerb(rest.substring(0, from)) : "";
    boolean kept = GENERIC.matcher(core).matches() || STAGE.matcher(verb).matches();
    return trim((kept ? verb + core : core).replaceFirst("年度(?=增加值|产值|产量|收入)", ""));
  }

  /** 累计培训5000人以上: a verb that says by itself what is counted, or "". */
  static String doing(String noun) {
    Matcher m = DOING.matcher(noun);
    return m.find() ? m.group(1) : "";
  }

  /** From the words behind the number; a general noun takes the verb in front of it. */
  static String after(String noun, String governing) {
    Matcher m = Pattern.compile("^(?:的|以上|左右)").matcher(noun);
    String rest = m.lookingAt() ? noun.substring(m.end()) : noun;
    rest = trim(LISTS.matcher(ASIDE.matcher(rest).replaceAll("")).replaceFirst(""));
    return GENERIC.matcher(rest).matches()
        ? lastVerb(governing.substring(0, verbs(governing))) + rest
        : rest;
  }

  /** 新能源电池及材料产业产值 where the sentence names the industry first and the number's words only 产值. */
  static String withTopic(String indicator, Sentence sentence, int at) {
    if (!BARE.matcher(indicator).matches()) {
      return indicator;
    }
    Matcher m = TOPIC.matcher(sentence.folded()).region(0, at);
    return m.find() ? m.group(1) + indicator : indicator;
  }

  /**
   * Words that lean on the thing that was named before: 本外币存贷款新增1万亿元, 余额…; 粮食播种面积…、产量…;
   * 研发经费…，占地区生产总值比重…; 在建项目复工率…，复工率…; A级旅游景区…，其中4A级….
   */
  static String ofSame(String indicator, String before) {
    if (before.isEmpty()) {
      return indicator;
    }
    if (Grades.isOnlyGrade(indicator)) {
      return Grades.of(indicator, before);
    }
    if (indicator.startsWith("占") && !before.contains("占")) {
      return before + indicator;
    }
    if (RATE.matcher(indicator).matches() && before.endsWith(indicator)) {
      return before;
    }
    String thing = MEASURED.matcher(before).replaceFirst("");
    boolean open =
        indicator.equals("余额")
            ? before.endsWith("贷款") || before.endsWith("存款") || before.endsWith("融资")
            : indicator.matches("产量|单产|总产|产值|存栏|出栏") && thing.length() < before.length();
    return open && thing.length() > 1 ? thing + indicator : indicator;
  }

  /** The words with the dates in them taken out. */
  static String withoutDates(Sentence sentence, List<DateMention> dates, int from, int to) {
    StringBuilder kept = new StringBuilder();
    int at = from;
    for (DateMention date : dates) {
      if (date.start() >= at && date.end() <= to && !isName(sentence.folded(), date)) {
        kept.append(sentence.folded(), at, date.start());
        at = date.end();
        if (GOAL.matcher(kept).find()) {
          kept.setLength(kept.length() - 1);
        }
        if (kept.toString().endsWith("、")) {
          // 全部投放完毕、年底前使用进度达到70%: another statement begins at its date
          kept.setLength(0);
        }
      }
    }
    String text = kept.append(sentence.folded(), at, to).toString();
    return at == from ? text : text.replaceFirst("^(?:到|至|截至|在(?!建)|于|从)?[,:]?", "");
  }

  /** 比三季度, 较2020年: what a change is measured against stays. */
  private static boolean isName(String text, DateMention date) {
    return date.start() > 0 && "比较".indexOf(text.charAt(date.start() - 1)) >= 0;
  }

  /** How far the words that lead to the noun reach. */
  static int leads(String text) {
    Matcher m = LEAD.matcher(text);
    return m.lookingAt()
            && m.end() < text.length()
            && !NOUN_GOES_ON.matcher(text.substring(m.end())).matches()
        ? m.end()
        : 0;
  }

  /** How far the verbs and what leads to them reach. */
  static int verbs(String text) {
    int at = leads(text);
    while (true) {
      Matcher m = DO.matcher(text.substring(at));
      if (!m.lookingAt() || NOUN_GOES_ON.matcher(text.substring(at + m.end())).matches()) {
        return at;
      }
      at += m.end();
      at += leads(text.substring(at));
    }
  }

  private static String lastVerb(String verbs) {
    Matcher m = Pattern.compile(Wording.DO + "(?:一批|约|、|和|并|或)?$").matcher(verbs);
    return m.find() ? m.group() : "";
  }

  private static String trim(String noun) {
    String rest = noun;
    Matcher m = TAIL.matcher(rest);
    while (m.find() && m.start() > 0) {
      rest = rest.substring(0, m.start());
      m = TAIL.matcher(rest);
    }
    return rest.replaceFirst("^(?:[、,:及与的]|和(?!美|谐|平|田))+", "");
  }
}
