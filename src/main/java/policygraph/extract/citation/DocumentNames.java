package policygraph.extract.citation;

import java.util.regex.Pattern;

/**
 * Which names in 《》 are documents of a government or a law, and not a form, a paper or a journal.
 */
final class DocumentNames {
  private static final Pattern POLICY =
      Pattern.compile(
          ".*(?:意见|办法|规定|通知|方案|规划|条例|细则|决定|计划|纲要|措施|举措|政策|要点|法|法典|指南|标准|规范|规程|目录|指引|导则|公告|通报|决议|批复|章程|协定|公约|制度|准则|规则|守则|政府工作报告|安排|行动|纪要|清单|解释|宪法|补充规定|若干问题|要求|条款|三十条|\\d+条|公报|任务|部署|分工|议定书|备忘录|暂行|清单管理|预案|机制|体系|建议|倡议|函|令|大纲|模式|基准|要则|试行|年版|版)(?:[(（].*[)）])?$");
  private static final Pattern PAPER =
      Pattern.compile(
          ".*(?:证|证书|证明|书|表|(?<!清)单|册|合同|协议|执照|报|刊|杂志|日报|凭证|票据|发票|档案|编制说明|说明|专栏|节目|问答|汇报|请示|声明函|标识|样本|模板|范本|文本|意见表|登记表|申请表|信息|图|卡|牌|登记簿|台账|说明书|造价信息)(?:[(（].*[)）])?$");

  /** 《方案》, 《办法》: short for a title that was named before. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:.{0,2})(?:意见|办法|规定|通知|方案|规划|条例|细则|决定|计划|纲要|措施|政策|要点|清单|汇报|标准|指南|规范|任务|目录|制度|报告|行动)");

  private DocumentNames() {}

  static boolean isShort(String title) {
    return title.length() <= 6 && SHORT.matcher(title).matches() && !title.endsWith("法典");
  }

  /**
   * @param governed whether words such as 落实 or 印发 stand in front, which make a document of any
   *     name
   */
  static boolean isDocument(String title, boolean governed) {
    return !PAPER.matcher(title).matches() && (governed || POLICY.matcher(title).matches());
  }
}
