package policygraph.extract.citation;

import java.util.List;
import java.util.regex.Pattern;
import policygraph.model.Citation;
import policygraph.model.Citation.Kind;

/** How a policy stands to a document that it names, from the words around the name. */
final class CitationKinds {
  private record Rule(Kind kind, Pattern before, Pattern after) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Kind.REPEALS,
              Pattern.compile("(?:废止|取消|停止执行|撤销)(?:了|原)?$"),
              Pattern.compile("^[^。;]{0,30}(?:废止|停止执行|不再执行|失效)")),
          new Rule(
              Kind.REVISES,
              Pattern.compile("(?:修订|修改|修正|修编)(?:完善|出台|印发|了|并|好)?$"),
              Pattern.compile("^[^,。;《]{0,12}(?:修订|修改|修编)")),
          new Rule(
              Kind.CONTINUES,
              Pattern.compile("(?:接续|延续|延长|继续执行|继续实施|继续落实)$"),
              Pattern.compile("^[^,。;《]{0,16}(?:接续|继续执行|继续有效|政策延续|延续执行|有效期延长)")),
          new Rule(
              Kind.ISSUES,
              Pattern.compile(
                  "(?:印发|发布|公布|出台|下发|颁布|制定|编制|起草|制订|研究制定|拟订|拟定|转发|制发)(?:实施|了|的|好|全国首部)?$"),
              Pattern.compile("^[^,。;《]{0,4}(?:印发|已经.{2,24}同意|尽快出台|立法|的?(?:制定|编制|起草|出台))")),
          new Rule(
              Kind.IMPLEMENTS,
              Pattern.compile(
                  "(?:落实|贯彻|实施|执行|根据|按照|依据|依照|遵照|遵守|兑现|对照|对标|结合|推进|推广|按|宣传|宣贯|学习|符合|参照|衔接|围绕|依托|用好|持续抓好|深化)(?:好|了|文件|国家|省|市|区|新版|的|实施|推进|严格|自治区|[^,。;《]{0,12})?$"),
              Pattern.compile("^[^,。;《]{0,10}(?:要求|规定|精神|部署|落实|贯彻|实施|明确|执行|重点工作|任务分工)")));

  private CitationKinds() {}

  /**
   * @param before the words of the part in front of the name, other names of a list taken out
   * @param after the words of the sentence behind it
   */
  static Kind read(String before, String after) {
    for (Rule rule : RULES) {
      if (rule.before().matcher(before).find()) {
        return rule.kind();
      }
    }
    for (Rule rule : RULES) {
      if (rule.after().matcher(after).find()) {
        return rule.kind();
      }
    }
    return Citation.Kind.CITES;
  }
}
