package policygraph.structure;

import java.util.regex.Pattern;

/**
 * Tells prose below a heading that states goals in numbers: 今年经济社会发展主要预期目标是：地区生产总值增长5%左右. It is a
 * measure without a number, so that its targets can be found.
 */
final class Goals {
  private static final Pattern STATED =
      Pattern.compile(
          "(?:主要|预期|工作|总体|具体|发展|阶段性?)(?:目标|指标)(?:任务)?(?:是|为)?[：:].*\\d[\\d.]*(?:%|％|[万亿]?[\\p{IsHan}])");

  private Goals() {}

  static boolean areStatedIn(String line) {
    return STATED.matcher(line).find();
  }
}
