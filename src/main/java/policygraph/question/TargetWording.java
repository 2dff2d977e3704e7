package policygraph.question;

import java.util.List;
import java.util.stream.Collectors;
import policygraph.model.Comparator;
import policygraph.model.TargetKind;
import policygraph.question.Asked.TargetWish;

/** Says in words which targets are wanted. */
final class TargetWording {
  private TargetWording() {}

  /**
   * @param measures how the measures are described
   * @param bound whether more is asked of the measures than to set a target
   */
  static Said of(TargetWish wish, Said measures, boolean bound) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder("targets");
    if (bound) {
      zh.append(measures.zh()).append("中");
      en.append(" of ").append(measures.en());
    }
    if (!wish.periods().isEmpty()) {
      String periods =
          wish.periods().stream().map(Object::toString).collect(Collectors.joining("、"));
      zh.append("时间为").append(periods).append("、");
      en.append(" for ").append(periods);
    }
    if (!wish.indicator().isEmpty()) {
      String words =
          wish.indicator().stream().map(List::getFirst).collect(Collectors.joining("”和“"));
      zh.append("指标含“").append(words).append("”、");
      en.append(" whose indicator holds “").append(words).append("”");
    }
    if (wish.kind() == TargetKind.GROWTH) {
      zh.append("要求增长");
      en.append(" of growth");
    }
    if (wish.kind() == TargetKind.INCREMENT) {
      zh.append("新增");
      en.append(" of additions");
    }
    if (wish.value() != null && wish.comparator() != null) {
      String value = wish.value().stripTrailingZeros().toPlainString() + wish.unit();
      zh.append(zh(wish.comparator(), value));
      en.append(en(wish.comparator(), value));
    }
    String said = zh.toString().replaceFirst("、$", "");
    return new Said(said + (said.isEmpty() ? "全部目标" : "的目标"), en.toString());
  }

  private static String zh(Comparator comparator, String value) {
    return switch (comparator) {
      case AT_LEAST -> value + "以上";
      case AT_MOST -> value + "以下";
      case ABOUT -> value + "左右";
      case EXACTLY, RANGE -> value;
    };
  }

  private static String en(Comparator comparator, String value) {
    return switch (comparator) {
      case AT_LEAST -> " of at least " + value;
      case AT_MOST -> " of at most " + value;
      case ABOUT -> " of about " + value;
      case EXACTLY, RANGE -> " of " + value;
    };
  }
}
