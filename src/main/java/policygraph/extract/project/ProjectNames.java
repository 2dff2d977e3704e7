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
          "^[（(]|[《》〈〉；，。：]|等(?!级|离子)|审批|事项|政策|条例|办法|目录|计划|规划|申请|申报|补贴|奖补|贷款|扶持|推荐|推介|公布|负责|按照|纳入|入选|获批|指导|鼓励|落实|牵头|小组|实施|投入|面向|突出|从事|办公室|委员会|帮扶|服务项目|合作项目|高质量发展|人次|亿元|万元|附件|监管|管理|培养|获得|比重|增长|病险|至少|谋划|打造|改变|“标准地|中小型|小型|骨干|水源型|示范$");

  /** A reservoir or mine counts where something is built there. */
  private static final Pattern BUILT_BEFORE =
      Pattern.compile("(?:加快|推进|建设|开工|建成|实施|新建|推动|完成|续建|启动|扩建|做好|实现|底前)[^。；]{0,30}$");

  private static final Pattern BUILT_AFTER =
      Pattern.compile("(?:等)?[^。；，]{0,8}?(?:建设|开工|实质性开工|建成|投用|主体|大坝|下闸|蓄水|工程|项目|扩建)");

  private ProjectNames() {}

  static boolean isName(String name) {
    return !NO_NAME.matcher(name).find();
  }

  /** Whether the words around a work say that it is being built. */
  static boolean isBuilt(String before, String after) {
    return BUILT_BEFORE.matcher(before).find() || BUILT_AFTER.matcher(after).lookingAt();
  }
}
