package policygraph.extract.target;

import java.util.regex.Pattern;
import policygraph.lexicon.UnitLexicon.Dimension;
import policygraph.model.TargetKind;

/**
 * What a target's value measures: a rate of change, an amount that is added, a part of a whole, a
 * number of things done, or else a level.
 */
final class Kinds {
  private static final Pattern RATE_OF_CHANGE =
      Pattern.compile("(?:增速|增幅|涨幅|降幅|增长率|上涨率|增长幅度|下降率)$");
  private static final Pattern SHARE =
      Pattern.compile("占|比重|比例|份额|(?:事项|企业|项目|户|家庭|村|人口|人员|业务|机构|学校|产品|服务)$");

  /** 覆盖率, 城镇化率, 复工率: rates that are a part of a whole; 失业率 and 利率 tell a state. */
  private static final Pattern RATE =
      Pattern.compile(
          "(?<!失业|利|费|汇|税|死亡|发病|患病|出生|生育|增长|周转|收益|回报|故障|事故|杠杆|负债|不良|折扣|汇兑|生产|容积|效|功|速|频|概)率$");

  private static final Pattern ADDS = Pattern.compile("^[^,]*?" + Wording.ADD);
  private static final Pattern WORKS = Pattern.compile("^[^,]*?" + Wording.WORKS);
  private static final Pattern STOCK =
      Pattern.compile(
          "(?:总数|总量|数量|保有量|存量|规模|人数|户数|总人口|家数|数|稳定就业|拥有|拥有量|里程|出口|进口|销量|产量|产销量|出栏|存栏)$");

  /** 每千人口执业医师3.2人: a level, whoever is counted. */
  private static final Pattern PER_HEAD = Pattern.compile("^(?:每[百千万]|每[^个]{0,2}人|人均|户均).*");

  private Kinds() {}

  /**
   * @param verbs the words that govern the number, up to its indicator
   * @param follows whether the noun stands behind the number
   */
  static TargetKind read(
      Quantity quantity, Head head, String indicator, String verbs, boolean follows) {
    boolean changes = !head.change().isEmpty() && !head.toLevel();
    return switch (quantity.dimension()) {
      case PERCENT, FOLD -> {
        if (changes || RATE_OF_CHANGE.matcher(indicator).find()) {
          yield TargetKind.GROWTH;
        }
        boolean ofBase = head.base() != null && !head.toLevel();
        yield follows || ofBase || SHARE.matcher(indicator).find() || RATE.matcher(indicator).find()
            ? TargetKind.SHARE
            : TargetKind.LEVEL;
      }
      case DOUBLING -> TargetKind.GROWTH;
      case POINT -> changes ? TargetKind.INCREMENT : TargetKind.LEVEL;
      case THING, PERSON -> {
        if ((changes && head.change().matches("增加|提高|减少|扩大|增")) || adds(verbs, indicator)) {
          yield TargetKind.INCREMENT;
        }
        yield !follows
                && (PER_HEAD.matcher(indicator).matches()
                    || head.reached()
                    || head.toLevel()
                    || STOCK.matcher(indicator).find())
            ? TargetKind.LEVEL
            : TargetKind.COUNT;
      }
      case MONEY, MASS, VOLUME, TIME, AGE, SCORE, NONE, DATA, RANK ->
          changes || adds(verbs, indicator) ? TargetKind.INCREMENT : TargetKind.LEVEL;
      case AREA, LENGTH, ENERGY -> {
        if (changes || adds(verbs, indicator)) {
          yield TargetKind.INCREMENT;
        }
        yield head.reached() || !WORKS.matcher(verbs).find() ? TargetKind.LEVEL : TargetKind.COUNT;
      }
    };
  }

  private static boolean adds(String verbs, String indicator) {
    return ADDS.matcher(verbs).find() || indicator.contains("新增");
  }

  static boolean isFall(Head head) {
    return !head.toLevel() && head.change().matches(Wording.FALL);
  }

  static boolean isPercent(Quantity quantity) {
    return quantity.is(Dimension.PERCENT);
  }
}
