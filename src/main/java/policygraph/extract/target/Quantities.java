package policygraph.extract.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.lexicon.UnitLexicon;
import policygraph.lexicon.UnitLexicon.Dimension;
import policygraph.text.ChineseNumerals;
import policygraph.text.DateMention;

/** Finds the numbers with a unit in a sentence: 1.45亿吨, 10%以上, 1—2个, 百分之五, 两万套, 12.5. */
final class Quantities {
  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final String MULTIPLIER = "(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|十)?";
  private static final String TO = "(?:[-—–~]{1,2}|至)";

  /** 3项 but not 3项目, 5人 but not 5人才: what makes another word of the unit. */
  private static final String WORD_GOES_ON =
      "(?<!人|位)(?<![家户条场处所天部台名次分种组头张架列份元度片道方])"
          + "|(?<=人)(?![才员民大均口力工社行论制])|(?<=位)(?![居于列])|(?<=家)(?![庭长乡电具])|(?<=户)(?![均籍外])"
          + "|(?<=条)(?![件例])|(?<=场)(?![所地景馆])|(?<=处)(?![理室置级罚于])|(?<=所)(?![有得在需属])"
          + "|(?<=天)(?![然津府水])|(?<=部)(?![门分署委级])|(?<=台)(?![账湾])|(?<=名)(?![单录称])"
          + "|(?<=次)(?![日年月数])|(?<=分)(?![别类批层级析配布担之])|(?<=种)(?![植子业粮养])|(?<=组)(?![织建长成团])"
          + "|(?<=头)(?![部条])|(?<=张)(?![家])|(?<=架)(?![构空])|(?<=列)(?![入车为出支])|(?<=份)(?![额])"
          + "|(?<=元)(?![月旦宵素])|(?<=度)(?![假])|(?<=片)(?![区])|(?<=道)(?![路])|(?<=方)(?![面案式法位])";

  private static final String BOUND =
      "(?<bound>(?:及|或|\\(含\\))?(?:以上|以下|以内|之内|之间)|\\(含\\)|左右|上下|内(?!外|部|在|地|蒙|容|陆|河|需|江))?";

  /** 翻一番, 翻番, 实现倍增: a doubling, once or more; 倍增计划 and “六个翻番” are names. */
  private static final Pattern DOUBLING =
      Pattern.compile(
          "(?<=翻|翻了)(?<times>[一二两三四])?番(?!茄|禺)|(?<=实现|数量|规模|总量|能力|每年)(?<double>倍增)(?=[,。;、)]|$)");

  private final Pattern number;
  private final UnitLexicon units;

  Quantities(UnitLexicon units) {
    this.units = units;
    String unit = "(?:" + units.pattern() + "(?:" + WORD_GOES_ON + "))";
    number =
        Pattern.compile(
            "(?:(?<![\\d.a-z第+×*#@])(?<low>DIGITS)(?:(?<lowUnit>MULTIPLIERUNIT)?TO(?<high>DIGITS))?|百分之(?<chinese>[一二三四五六七八九十百]+)|(?<![统第一二三四五六七八九十])(?<spelled>[一二两三四五六七八九十]{1,3})(?=[万亿]UNIT))(?<more>余|多)?(?<unit>MULTIPLIERUNIT|MULTIPLIER)BOUND"
                .replace("BOUND", BOUND)
                .replace("DIGITS", DIGITS)
                .replace("MULTIPLIER", MULTIPLIER)
                .replace("TO", TO)
                .replace("UNIT", unit));
  }

  /** The quantities of a sentence that are no part of a date. */
  List<Quantity> find(Sentence sentence, List<DateMention> dates) {
    List<Quantity> found = new ArrayList<>();
    Matcher m = number.matcher(sentence.folded());
    while (m.find()) {
      if (dates.stream().noneMatch(d -> d.start() < m.end() && m.start() < d.end())) {
        Quantity quantity = read(m, sentence);
        if (quantity != null) {
          found.add(quantity);
        }
      }
    }
    Matcher doubling = DOUBLING.matcher(sentence.folded());
    while (doubling.find()) {
      found.add(doubling(doubling));
    }
    found.sort(Comparator.comparingInt(Quantity::start));
    return found;
  }

  private static Quantity doubling(Matcher m) {
    String times = m.group("times");
    long value = times == null ? 1 : ChineseNumerals.value(times.replace('两', '二')).orElse(1);
    String unit = m.group("double") == null ? "番" : "倍";
    return new Quantity(
        m.start(), m.end(), BigDecimal.valueOf(value), null, unit, Dimension.DOUBLING, "");
  }

  private @Nullable Quantity read(Matcher m, Sentence sentence) {
    String chinese = m.group("chinese");
    String printed = sentence.printed(m.start("unit"), m.end("unit"));
    if (chinese != null) {
      BigDecimal value = BigDecimal.valueOf(ChineseNumerals.value(chinese).orElse(0));
      return new Quantity(m.start(), m.end(), value, null, "%", Dimension.PERCENT, bound(m));
    }
    String spelled = m.group("spelled");
    if (spelled != null) {
      BigDecimal value =
          BigDecimal.valueOf(ChineseNumerals.value(spelled.replace('两', '二')).orElse(0));
      Dimension dimension = units.dimension(printed.toLowerCase(java.util.Locale.ROOT));
      return new Quantity(m.start(), m.end(), value, null, printed, dimension, bound(m));
    }
    String high = m.group("high");
    String lowUnit = m.group("lowUnit");
    if (lowUnit != null && !m.group("unit").equals(lowUnit)) {
      return null;
    }
    BigDecimal low = decimal(Objects.requireNonNull(m.group("low")));
    Dimension dimension = units.dimension(printed.toLowerCase(java.util.Locale.ROOT));
    return new Quantity(
        m.start(),
        m.end(),
        low,
        high == null ? null : decimal(high),
        printed,
        printed.equals("％") ? Dimension.PERCENT : dimension,
        bound(m));
  }

  private static String bound(Matcher m) {
    String bound = m.group("bound");
    return bound != null ? bound : m.group("more") == null ? "" : m.group("more");
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
