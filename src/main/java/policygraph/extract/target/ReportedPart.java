package policygraph.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.structure.ParsedPolicy;
import policygraph.text.CleanText;

/**
 * Where a report on a government's work (政府工作报告) turns from what was reached to what is wanted. The
 * numbers before that place are no targets.
 */
final class ReportedPart {
  private static final Pattern REPORT = Pattern.compile("工作报告(?!》)|计划执行情况|工作总结");
  private static final Pattern GOALS =
      Pattern.compile(
          "(?<when>今年|明年|\\d{4}年|“?十[四五六七]五”?(?:时期|规划期间)?)[^。\\n"
              + "]{0,16}(?:主要?预期目标|总体要求|工作总体|重点工作|主要任务|工作安排|工作建议|目标任务|主要目标|工作打算|任务目标|政府工作(?!报告)|工作任务)");

  private ReportedPart() {}

  /**
   * Code point offset in the source of the first goal; 0 where the whole document may hold goals.
   */
  static int end(ParsedPolicy policy, @Nullable Integer year) {
    if (!REPORT.matcher(policy.header().title()).find() || year == null) {
      return 0;
    }
    CleanText text = policy.text();
    Matcher m = GOALS.matcher(text.toString());
    while (m.find()) {
      String when = m.group("when");
      if (when.endsWith("年")
          && !when.startsWith(Integer.toString(year))
          && Character.isDigit(when.charAt(0))) {
        continue;
      }
      if (when.contains("五") && planEnd(when) <= year) {
        continue;
      }
      return text.span(m.start(), m.end()).start();
    }
    return 0;
  }

  /** The twelfth five-year plan ran to 2015. */
  private static int planEnd(String plan) {
    return plan.contains("十四五") ? 2025 : plan.contains("十五五") ? 2030 : 2035;
  }
}
