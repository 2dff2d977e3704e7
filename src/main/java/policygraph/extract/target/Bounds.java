package policygraph.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.lexicon.UnitLexicon.Dimension;
import policygraph.model.Comparator;

/**
 * How a target's value bounds what is asked. 左右 and 约 go before 以上 and 以内, these before the words
 * in front of the number; 达到 asks for at least the value, and a value without any word is meant
 * exactly.
 */
final class Bounds {
  /** Words that stand right before the number and bound it. */
  static final String WORDS =
      "(?:不低于|不少于|不小于|不得低于|不得少于|至少|高于|大于|达到|达至|达|突破|迈上|跨上|站上|超过|超|不超过|不高于|不多于|不大于|不得超过|不得高于|少于|低于|小于"
          + "|控制在|压减在|限制在|大约|约为|约|近|接近|稳定在|保持在|维持在|为)";

  private static final Pattern ABOUT = Pattern.compile("(?:大约|约为|约|近|接近)$");
  private static final Pattern AT_MOST =
      Pattern.compile("(?:不超过|不高于|不多于|不大于|不得超过|不得高于|不超出|(?<!不|不得)(?:少于|低于|小于))$");
  private static final Pattern AT_LEAST =
      Pattern.compile("(?:不低于|不少于|不小于|不得低于|不得少于|至少|高于|大于|达到|达至|达|突破|迈上|跨上|站上|超过|超)$");

  /** 压缩至2个工作日: the value is what it may take at most. */
  private static final Pattern CUT_TO =
      Pattern.compile("(?:压缩|压减|缩短|缩减|缩小|收窄|减少|降低|下降|精简|提速|降|减|压)(?:至|到|为)$");

  /** 不高于年度计划支付金额的70%: the word stands before what the share is of. */
  private static final Pattern AT_MOST_OF =
      Pattern.compile("(?:不高于|不超过|不得超过|不得高于|(?<!不|得)低于|(?<!不|得)少于)[^,、]{2,24}的$");

  private static final Pattern AT_LEAST_OF = Pattern.compile("(?:不低于|不少于|超过|高于|达到)[^,、]{2,24}的$");

  /** 压缩办理时限至3天. */
  private static final Pattern CUT_NOUN_TO =
      Pattern.compile("(?:压缩|压减|降低|缩短|缩减|减少)[^,、]{2,16}(?:至|到)$");

  private static final Pattern KEPT_WITHIN = Pattern.compile("(?:控制|压减|限制)在$");

  private Bounds() {}

  /**
   * @param before the words in front of the number
   */
  static Comparator read(String before, Quantity quantity) {
    String bound = quantity.bound();
    if (quantity.is(Dimension.RANK)) {
      return Comparator.AT_MOST;
    }
    if (quantity.high() != null) {
      return Comparator.RANGE;
    }
    if (bound.matches("左右|上下") || ABOUT.matcher(before).find()) {
      return Comparator.ABOUT;
    }
    if (bound.endsWith("以上") || bound.equals("余") || bound.equals("多")) {
      return Comparator.AT_LEAST;
    }
    if (bound.matches(".*(?:以下|以内|之内|内)")) {
      return Comparator.AT_MOST;
    }
    if (found(AT_MOST, before)
        || found(CUT_TO, before)
        || found(KEPT_WITHIN, before)
        || found(AT_MOST_OF, before)
        || found(CUT_NOUN_TO, before)) {
      return Comparator.AT_MOST;
    }
    return found(AT_LEAST, before) || found(AT_LEAST_OF, before)
        ? Comparator.AT_LEAST
        : Comparator.EXACTLY;
  }

  private static boolean found(Pattern pattern, String before) {
    Matcher m = pattern.matcher(before);
    return m.find();
  }
}
