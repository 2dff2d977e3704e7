package policygraph.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words in front of a number, taken apart from the right: 城镇调查失业率 | 控制在 | 5.5%以内, 增速 | 比三季度 |
 * 提高 | 5个百分点.
 *
 * @param noun what is left of it: the indicator with the words that lead to it
 * @param change the verb of change, or "": 增长, 提高, 下降
 * @param toLevel whether the change is to the value (提高到) rather than by it
 * @param reached whether a word says that a level is reached or kept: 达到, 突破
 * @param base what the change is measured against, or null
 */
record Head(String noun, String change, boolean toLevel, boolean reached, @Nullable String base) {
  private static final Pattern BOUND = Pattern.compile("(.*?)" + Bounds.WORDS + "$");
  private static final Pattern REACHED =
      Pattern.compile(".*(?:达到|达至|达|突破|迈上|跨上|站上|超过|超|稳定在|保持在|维持在|控制在)$");
  private static final Pattern TO_LEVEL = Pattern.compile("(.*?)" + Wording.TO_LEVEL + "$");

  /** 由6项调整为1项: here 为 does not bound the number. */
  private static final Pattern CHANGED_TO =
      Pattern.compile(".*(?:调整|压缩|压减|缩短|缩减|减少|精简|优化|整合|归并|合并|提高|提升|扩大)为$");

  /** 居民收入增速高于经济增速1个百分点. */
  private static final Pattern BEYOND =
      Pattern.compile("(.*(?:增速|增幅|增长|率|比重))(高|快|低|慢)(?:于|出)([^,、\\d]{2,14})$");

  private static final Pattern CHANGE =
      Pattern.compile("(.*?)(" + Wording.RISE + "|" + Wording.FALL + ")(?:了|幅度)?$");
  private static final Pattern ADVERB = Pattern.compile("(.*?)" + Wording.ADVERB + "$");
  private static final Pattern FROM =
      Pattern.compile("(.*)(?:由|从)((?:原来|目前|现在|现行|最初|最长|每人每月)*的?([^由从]*?\\d[^由从]*?))$");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(.*?)(?:相比|相较|对比|(?<!同|环|占|对)比|较)(?!重|例|率|赛)((?:上年|去年|上一年|\\d{4}年|前三年|三季度|[^,、的]{2,10}?)(?:同期|年底|年末|度|底|末)?)(?:相比)?$");

  /** 提升应用率至60%: the verb stands before the noun. */
  private static final Pattern VERB_FIRST =
      Pattern.compile("(?:.*?)(提升|提高|增加|扩大|拓展|扩展|延长|压缩|压减|降低|缩短|缩减|减少)([^,、]{2,16})(?:至|到)$");

  /** 信用担保不低于担保业务总额的20%: what the share is of. */
  private static final Pattern SHARE_OF =
      Pattern.compile("(.*?)(?:不得)?(?:不低于|不少于|不高于|不超过|超过|高于|低于|达到|占到?)([^,、]{2,24})的$");

  private static final Pattern YEAR_ON_YEAR = Pattern.compile("(.*?)(同比|环比)$");

  static Head of(String before) {
    String rest = drop(ADVERB, before);
    boolean reached = REACHED.matcher(before).matches();
    Matcher beyond = BEYOND.matcher(rest);
    if (beyond.matches()) {
      return new Head(beyond.group(1), beyond.group(2), false, false, beyond.group(3));
    }
    rest = CHANGED_TO.matcher(rest).matches() ? rest : drop(BOUND, rest);
    String change = "";
    boolean toLevel = false;
    Matcher m = TO_LEVEL.matcher(rest);
    if (m.matches()) {
      rest = m.group(1);
      toLevel = true;
    } else {
      m = CHANGE.matcher(rest);
      if (m.matches()) {
        rest = m.group(1);
        change = m.group(2);
      }
    }
    String base = null;
    m = VERB_FIRST.matcher(before);
    if (!toLevel && change.isEmpty() && m.matches()) {
      return new Head(m.group(2), m.group(1), true, true, null);
    }
    m = SHARE_OF.matcher(before);
    if (m.matches()) {
      return new Head(m.group(1), "", false, true, m.group(2));
    }
    m = FROM.matcher(rest);
    if (toLevel && m.matches()) {
      base = m.group(3);
      rest = m.group(1);
    }
    for (boolean more = true; more; ) {
      String shorter = drop(ADVERB, drop(BOUND, rest));
      m = YEAR_ON_YEAR.matcher(rest);
      if (!change.isEmpty() && m.matches()) {
        base = m.group(2);
        shorter = m.group(1);
      }
      m = COMPARED.matcher(shorter);
      if (!change.isEmpty() && base == null && m.matches()) {
        base = m.group(2);
        shorter = m.group(1);
      }
      more = shorter.length() < rest.length();
      rest = shorter;
    }
    return new Head(rest, change, toLevel, reached, base);
  }

  private static String drop(Pattern ending, String text) {
    Matcher m = ending.matcher(text);
    return m.matches() ? m.group(1) : text;
  }
}
