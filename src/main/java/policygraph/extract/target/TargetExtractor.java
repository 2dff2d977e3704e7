package policygraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.reading.BaseYear;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.SentenceReader;
import policygraph.lexicon.UnitLexicon;
import policygraph.model.PolicyDate;
import policygraph.model.Target;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/** Reads the numbers that a measure wants to see: indicator, bound, value, unit, kind, period. */
public final class TargetExtractor implements FactExtractor {
  /** Headings above what has been reached, not what is wanted. */
  private static final Pattern REVIEW =
      Pattern.compile(
          "回顾|工作总结|完成情况|发展成就|取得的成|主要成效|工作成效|(?:^|[、）)])(?:现有|发展|工作)?(?:基础|现状|环境|形势|背景)(?:$|[与和及])");

  /** （2023版） and 第十四 are no periods. */
  private static final Pattern PERIOD_IN_NAME = Pattern.compile("\\d{4}年?版|〔\\d{4}〕");

  /** “十四五”…规划: its goals are for the plan's last year. */
  private static final Pattern PLAN = Pattern.compile("十([四五六七])五");

  private static final Pattern VALID_TO =
      Pattern.compile(
          "(?:有效期|执行期|实施期限|政策期限)限?[^。\\d]{0,6}(?:\\d{4}年[^。至到]{0,8})?[至到]\\s*(?<year>\\d{4})\\s*年");

  private static final int LONGEST_TITLE = 40;

  private final SentenceReader sentences;
  private final Quantities quantities;

  public TargetExtractor(SentenceReader sentences, UnitLexicon units) {
    this.sentences = sentences;
    this.quantities = new Quantities(units);
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    List<String> path = new ArrayList<>(measure.measure().path());
    title(measure.prose().toString()).ifPresent(path::add);
    if (path.stream().anyMatch(heading -> REVIEW.matcher(heading).find())) {
      return;
    }
    Integer year = BaseYear.of(document);
    int reported = ReportedPart.end(document.policy(), year);
    PolicyDate general = general(document, path, year);
    read(measure.prose(), year, general, document.date()).stream()
        .filter(target -> target.evidence().span().start() >= reported)
        .forEach(into.targets::add);
  }

  /**
   * The targets of a text.
   *
   * @param year the year that dates without a year are of, or null
   * @param general the period of what has no date of its own, or null
   * @param issued when the policy was issued; what was over before is a report, not a target
   */
  public List<Target> read(
      CleanText text,
      @Nullable Integer year,
      @Nullable PolicyDate general,
      @Nullable PolicyDate issued) {
    Periods periods = new Periods(year, general);
    List<Target> found = new ArrayList<>();
    for (Sentence sentence : sentences.sentences(text)) {
      List<DateMention> dates = PolicyDates.find(sentence.folded(), year);
      periods.enter(sentence, dates);
      List<Quantity> numbers = quantities.find(sentence, dates);
      found.addAll(new TargetReader(sentence, dates, periods, issued).read(numbers));
    }
    return found;
  }

  /** The line that a measure opens with, where it is a title: a chapter may be one measure. */
  private static Optional<String> title(String prose) {
    int end = prose.indexOf('\n');
    return end > 0 && end <= LONGEST_TITLE && prose.lastIndexOf('。', end) < 0
        ? Optional.of(prose.substring(0, end))
        : Optional.empty();
  }

  /** The period that headings name, the innermost first, or else the title. */
  private static @Nullable PolicyDate general(
      DocumentContext document, List<String> path, @Nullable Integer year) {
    for (String heading : path.reversed()) {
      PolicyDate date = period(heading, year);
      if (date != null) {
        return date;
      }
    }
    PolicyDate titled = period(document.policy().header().title(), null);
    return titled != null ? titled : validity(document.policy().text().toString(), year);
  }

  /** The year of a document that holds until its end: 有效期至2022年12月31日. */
  private static @Nullable PolicyDate validity(String text, @Nullable Integer year) {
    Matcher m = VALID_TO.matcher(text);
    if (year == null || !m.find()) {
      return null;
    }
    return m.group("year").equals(year.toString()) ? PolicyDate.ofYear(year) : null;
  }

  private static @Nullable PolicyDate period(String name, @Nullable Integer year) {
    List<DateMention> dates = PolicyDates.find(PERIOD_IN_NAME.matcher(name).replaceAll(""), year);
    if (!dates.isEmpty()) {
      return dates.getLast().date();
    }
    Matcher plan = PLAN.matcher(name);
    return plan.find() ? PolicyDate.ofYear(2025 + 5 * "四五六七".indexOf(plan.group(1))) : null;
  }
}
