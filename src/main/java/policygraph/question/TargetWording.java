package policygraph.question;

import java.util.stream.Collectors;
import policygraph.model.TargetKind;
import policygraph.question.Asked.Dated;
import policygraph.question.Asked.TargetWish;

/** Says in words which targets are wanted. */
final class TargetWording {
  private TargetWording() {}

  /**
   * @param indicator as the wish has it
   * @param measures how the measures are described
   * @param bound whether more is asked of the measures than to set a target
   */
  static Said of(TargetWish wish, AskedIndicator indicator, Said measures, boolean bound) {
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
      String words = String.join("”和“", indicator.shown());
      zh.append("指标含“").append(words).append("”、");
      en.append(" whose indicator holds “").append(words).append("”");
    }
    if (wish.falling()) {
      zh.append("要求下降");
      en.append(" that are to fall");
    }
    if (wish.kind() == TargetKind.GROWTH) {
      zh.append("要求增长");
      en.append(" of growth");
    }
    if (wish.kind() == TargetKind.INCREMENT) {
      zh.append("新增");
      en.append(" of additions");
    }
    if (wish.kind() == TargetKind.SHARE) {
      zh.append("占比");
      en.append(" of shares");
    }
    if (wish.bounds() != null) {
      zh.append(wish.bounds().said().zh());
      en.append(" of ").append(wish.bounds().said().en());
    }
    if (wish.dated() != Dated.ANY) {
      boolean stated = wish.dated() == Dated.STATED;
      zh.append(stated ? "写明了时间" : "没有写明时间");
      en.append(stated ? " that state their time" : " that state no time");
    }
    String said = zh.toString().replaceFirst("、$", "");
    return new Said(said + (said.isEmpty() ? "全部目标" : "的目标"), en.toString());
  }
}
