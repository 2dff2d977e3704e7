package policygraph.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the first project of a list begins: behind the verbs that lead it. */
final class ProjectStart {
  private static final Pattern LEAD =
      Pattern.compile(
          "推进|推动|投运|加快|布局|改扩建|通车|投用|提速|建好|关停|运营|新增|提升|开工建设|新开工|开工|建成投产|建成|投产|竣工|复工|续建|实施|完成|支持|抓好|启动|谋划|申报|力争|重点|新建|扩建|加大|做好|统筹|全力|积极|引进|落地|开展|聚焦|围绕|包括|确保|加强|促进|协调|深入|依托|通过|争取|建设|以|对|将|如|在|的|为|由");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\d{4}年)?(?:\\d{1,2}月)?(?:底|初|中旬|下旬|上旬)?(?:以?前)?(?:年底前|年内|今年|一季度|二季度|三季度|四季度|上半年|下半年)?(?:力争|确保)?(?:改扩建|新开工|开工|续建|通车|投用|启动|建成|竣工|复工)?");

  /**
   * @param sign where the first firm, place or output of the phrase stands
   */
  int of(String text, int phrase, int sign) {
    int start = phrase;
    Matcher lead = LEAD.matcher(text).region(phrase, sign);
    while (lead.find()) {
      start = lead.end();
    }
    while (start < sign && "、和及与".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** Behind a date and the verb that the part begins with: 11月底前鑫达, 改扩建西安至永寿. */
  int withoutTime(String text, int from, int to) {
    Matcher time = TIME.matcher(text).region(from, to);
    return time.lookingAt() ? time.end() : from;
  }
}
