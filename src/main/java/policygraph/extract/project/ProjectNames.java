package policygraph.extract.project;

import java.util.regex.Pattern;

/**
 * What a project's name never holds. "投资项目在线审批监管平台" and "服务项目" are no projects, "加强病险水库除险加固" names
 * no reservoir, and a part of a list that closes with 等 and goes on is about places that do
 * something.
 */
final class ProjectNames {
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^[（(]|^\\d+[个项条处座家]|[《》〈〉；，。：]|等(?!级|离子)|审批|事项|政策|条例|办法|目录|计划|规划|申请|申报|补贴|奖补|贷款|扶持|推荐|推介|公布|负责|按照|纳入|入选|获批|指导|鼓励|落实|牵头|小组|实施|投入|实现|面向|突出|从事|办公室|委员会|帮扶|服务项目|合作项目|高质量发展|人次|亿元|万元|附件|监管|管理|培养|获得|比重|增长|病险|至少|谋划|打造|改变|“标准地|中小型|小型|骨干|水源型|示范$");

  /** A reservoir or mine counts where something is built there. */
  private static final Pattern BUILT_BEFORE =
      Pattern.compile("(?:加快|推进|建设|开工|建成|实施|新建|推动|完成|续建|启动|扩建|做好|实现|底前)[^。；]{0,30}$");

  private static final Pattern BUILT_AFTER =
      Pattern.compile("(?:等)?[^。；，]{0,8}?(?:纳入国家|建设|开工|实质性开工|建成|投用|主体|大坝|下闸|蓄水|工程|项目|扩建)");

  /** Verbs that only things in the making have, right before the list that a work stands in. */
  private static final Pattern BUILDING =
      Pattern.compile("(?:开工建设|新开工|开工|建成投用|建成|竣工|投运|投用|续建|建设|新建|改扩建|扩建|通车)(?:[^，。；：]*[、和及与])?$");

  private static final Pattern ADVANCING =
      Pattern.compile("(?:加快|推进|推动|启动|实施|抓好|争取|完成)(?:[^，。；：]*[、和及与])?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[^，。；]{0,90})?(?:建设|前期|前期工作|项目|开工|建成|立项审批|立项|进度|国家规划|改扩建|扩建|改造|完工|投用|通车|提速)|(?:等?[^，。；]{0,8}(?:工程|铁路|公路|高铁))?");

  private static final Pattern BUILT_BEHIND =
      Pattern.compile("(?:[、和及与][^，。；]{0,60})?(?:等)?(?:项目|工程)?(?:建成|开工|投运|竣工|通车|投用|加快推进|加快建设)");

  private ProjectNames() {}

  static boolean isName(String name) {
    return !NO_NAME.matcher(name).find();
  }

  /**
   * Whether the words around a list of works say that they are being built. 推动两个机场联动发展 says no such
   * thing.
   */
  static boolean isBeingBuilt(String before, String after) {
    int end = 0;
    while (end < after.length() && "，。；,;\n".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    return BUILDING.matcher(before).find()
        || BUILT_BEHIND.matcher(after).lookingAt()
        || (ADVANCING.matcher(before).find() && BEHIND.matcher(after.substring(0, end)).matches());
  }

  /** Whether the words around a work say that it is being built. */
  static boolean isBuilt(String before, String after) {
    return BUILT_BEFORE.matcher(before).find() || BUILT_AFTER.matcher(after).lookingAt();
  }
}
