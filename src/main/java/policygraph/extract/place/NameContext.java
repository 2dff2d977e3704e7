package policygraph.extract.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a place stands inside a name: "贵阳大数据交易所" and "遵义医科大学" are bodies, "织金50万吨/年聚乙醇酸项目" is a
 * project, “技能贵州” a campaign, "广西家具家居博览会" an event. An area that bears the place's name
 * (毕节普惠金融改革试验区, 贵阳大数据科创城) is the place itself, not a name apart from it.
 */
final class NameContext {
  /** What a name may hold between the place and its last word: no verb, no particle, no list. */
  private static final String INNER =
      "(?:(?!的|等|在|是|为|要|对|从|向|把|将|以|让|使|被|围绕|加快|推进|推动|支持|开展|打造|实施|组织|成立|申报|鼓励|引导|依托|深化|落实|加强|举办|布局|培育|全面|积极|大力|探索|优化|完善|提升|引进|发挥|新建|扩建|改造|重点|重大|各|市区|全[省市县区])[\\p{IsHan}\\p{Alnum}“”\"（）()〔〕/.·—+%-])";

  private static final String BODY =
      "人民政府|人民代表大会|人民法院|人民检察院|检察院|法院|政府|党委|市委|省委|县委|区委|办公厅|办公室|委员会|管委会|管理处|大学|学院|学校|中学|小学|医院|研究院|研究所|科学院|研究中心|实验室|技术中心|创新中心|工程中心|交易所|交易中心|服务中心|博物馆|图书馆|文化馆|科技馆|体育馆|美术馆|日报|晚报|电视台|工作队|工作组|领导小组|指挥部|工作专班|专班|协会|商会|学会|联合会|基金会|联合社|联社|分行|支行|分公司|子公司|公司|集团|银行|证券|海关|海事局|供电局|税务局|监管局|银保监局|证监局|院区|校区|分院|口岸";

  /** One-char ends of bodies; only before the end of the phrase or a verb of duty. */
  private static final String BODY_AT_END =
      "[\\p{IsHan}]{1,10}(?:局|厅|委|办|署|处|站|队|院|所|社|馆|会)(?=[，。；、：:,;）)〕\\s]|牵头|负责|会同|配合|和|与|及|要|$)";

  private static final String WORKS =
      "项目|工程|高速公路|高速|铁路|高铁|城际|客专|公路|机场|港口|港区|水库|电站|电厂|煤矿|露天矿|隧道|大桥|特大桥|枢纽|地铁|号线|文化园|植物园|国家公园|公园|数据中心|基地|生产线|专线|班列|改扩建|技改|管道|管廊|专项资金|发展基金|产业基金|投资基金|制造|平台|频道|条例|办法";

  private static final String EVENT =
      "博览会|博览交易会|交易会|展览会|论坛|峰会|大会|交流周|运动会|马拉松|旅游节|文化节|艺术节|消费节|购物节|冬奥会|亚运会|全运会|联席会议|行动计划|专项行动";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:"
              + INNER
              + "{0,18}?(?:"
              + BODY
              + "|"
              + EVENT
              + ")|"
              + BODY_AT_END
              + "|"
              + INNER
              + "{1,24}?(?:"
              + WORKS
              + "))");

  private static final Pattern AREA =
      Pattern.compile(
          INNER
              + "{0,14}?(?:试验区|示范区|开发区|新区|高新区|经开区|合作区|先行区|保税区|综保区|自贸区|自贸试验区|都市圈|城市群|经济带|经济圈|科创城|科学城|大学城|科技城|新城|产业园|工业园|园区|片区|产业带|走廊|港澳台)");

  private static final Pattern FOUNDED =
      Pattern.compile("[\\p{IsHan}、]{0,40}?(工作组|领导小组|专班|指挥部|委员会|协调机制|联席会议)");
  private static final Pattern GENERIC =
      Pattern.compile("(省|市|县|区|级)*(重大|重点|主要|产业|工业|投资|建设|续建|新建|在建|技改|招商|民生|基础设施)*(项目|工程|平台|基地)");

  /** 多彩贵州, 平安山东: a slogan of the place. */
  private static final Pattern SLOGAN =
      Pattern.compile("多彩|平安|数字|法治|诚信|信用|幸福|美丽|健康|电动|技能|智慧|清廉|书香|好客|锦绣|大美|醉美|无废|品质");

  /** Whether the place from {@code start} to {@code end} stands inside a name. */
  boolean isInName(String text, int start, int end) {
    return isQuoted(text, start, end)
        || isSlogan(text, start)
        || isFollowedByName(text, end)
        || isFounded(text, start, end)
        || isBracketed(text, start, end);
  }

  private static boolean isFollowedByName(String text, int end) {
    Matcher name = NAME.matcher(text).region(end, text.length());
    name.useTransparentBounds(true);
    if (!name.lookingAt() || GENERIC.matcher(name.group()).matches()) {
      return false;
    }
    Matcher area = AREA.matcher(text).region(end, text.length());
    return !area.lookingAt() || area.end() < name.end();
  }

  /** “电动贵州”, “贵州旅游·一码游贵州”, 《贵州省优化营商环境条例》. */
  private static boolean isQuoted(String text, int start, int end) {
    int open = lastOf(text, start, "“《「");
    if (open < 0) {
      return false;
    }
    int close = text.indexOf(closing(text.charAt(open)), open);
    boolean title = text.charAt(open) == '《';
    return close >= end && (title || close - open <= 24) && close - open - 1 > end - start;
  }

  private static boolean isSlogan(String text, int start) {
    return start >= 2 && SLOGAN.matcher(text).region(start - 2, start).matches();
  }

  private static int lastOf(String text, int before, String marks) {
    for (int i = before - 1; i >= 0 && before - i <= 60; i--) {
      char c = text.charAt(i);
      if (marks.indexOf(c) >= 0) {
        return i;
      }
      if ("”》」。；".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '《' -> '》';
      default -> '」';
    };
  }

  /** 成立贵州省推动复工复产复市促进经济恢复提振督导帮扶工作组. */
  private static boolean isFounded(String text, int start, int end) {
    return (text.startsWith("成立", start - 2) || text.startsWith("组建", start - 2))
        && FOUNDED.matcher(text).region(end, text.length()).lookingAt();
  }

  /** 中国（贵州）国际酒类博览会, 国家(贵州)枢纽节点. */
  private static boolean isBracketed(String text, int start, int end) {
    return start >= 3
        && end < text.length()
        && "（(".indexOf(text.charAt(start - 1)) >= 0
        && "）)".indexOf(text.charAt(end)) >= 0
        && (text.startsWith("中国", start - 3) || text.startsWith("国家", start - 3))
        && !AREA.matcher(text).region(end + 1, text.length()).lookingAt();
  }
}
