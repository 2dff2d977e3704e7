package policygraph.structure;

import java.util.List;

/** What kind of document a title announces. */
final class PolicyTypes {
  private static final String DRAFT = "征求意见稿";

  /** Longer names first; the one that ends last in the title counts. */
  private static final List<String> TYPES =
      List.of(
          "行动计划", "工作计划", "工作要点", "实施细则", "任务清单", "责任清单", "通知", "方案", "措施", "意见", "办法", "条例", "规定",
          "细则", "计划", "规划", "要点", "清单", "决定", "决议", "公告", "通告", "通报", "批复", "纲要", "指引", "指南", "规则",
          "规范", "政策", "举措", "任务", "报告", "议案", "命令", "章程", "标准", "目录", "解释", "守则", "准则", "规程", "答复",
          "修正案", "函", "令", "法");

  /** What may stand behind the type, such as 2023年版. */
  private static final int LONGEST_REST = 10;

  private PolicyTypes() {}

  /** 通知, 方案, …; 征求意见稿 for drafts; "" where the title tells none. */
  static String of(String title) {
    if (title.contains(DRAFT) || title.contains("（草案）")) {
      return DRAFT;
    }
    String bare = bare(title).replaceAll("《[^》]*》", "");
    String best = "";
    int end = 0;
    for (String type : TYPES) {
      int at = bare.lastIndexOf(type);
      int behind = bare.length() - at - type.length();
      boolean last = behind <= (type.length() > 1 ? LONGEST_REST : 0);
      if (at >= 0 && last && at + type.length() > end) {
        best = type;
        end = at + type.length();
      }
    }
    return best;
  }

  /** Whether a title that ends here may be whole. */
  static boolean endsTitle(String line) {
    String bare = bare(line);
    return bare.matches(".*的复?函")
        || TYPES.stream().anyMatch(t -> t.length() > 1 && bare.endsWith(t));
  }

  /** Without what stands in brackets, and without the quotes at the end. */
  private static String bare(String title) {
    return title.replaceAll("[（(][^（）()]*[）)]|[》”\"\\s]+$", "").strip();
  }
}
