package policygraph.extract.target;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.model.PolicyDate;
import policygraph.text.DateMention;

/**
 * When a target is to hold. The nearest date before the number in its sentence; else the goal year
 * (到2027年，…) that the paragraph or the lead-in (…实现以下目标：) began with; else what headings and title
 * say. Not thread-safe: it follows one measure from its first sentence to its last.
 */
final class Periods {
  /** A date after these is what a change is measured against: 比三季度提高5个百分点. */
  private static final Pattern BEFORE_BASE = Pattern.compile("(?:比|较|自|从|由|在|相比|相对|超过|高于|根据|按照)$");

  /** A date before these names something: 2022年第三批“千企技改”项目, 2020年以来. */
  private static final Pattern AFTER_NAME =
      Pattern.compile("^(?:第.批|度?(?:计划|版|水平|基数|基础|《|》|报告)|以来|以后|后|起|前三|年末数)");

  private static final Pattern GOAL_YEAR = Pattern.compile("(?:到|至|截至)$");
  private static final Pattern LEAD_IN = Pattern.compile("(?:目标|任务|如下|以下|指标|要求)[^。]{0,8}[:。]?$");

  /** 烟草行业年度增加值, 年度480个以上: of the policy's year. */
  private static final Pattern OF_THE_YEAR =
      Pattern.compile("(?:^|[^\\d每本上各按])年度(?!考核|监测|评|报告|预算|工作)[^,;]*$");

  private final @Nullable Integer year;
  private final @Nullable PolicyDate general;
  private @Nullable PolicyDate ofParagraph;
  private @Nullable PolicyDate ofLeadIn;

  /**
   * @param year the policy's own year, or null
   * @param general what title and headings say, or null
   */
  Periods(@Nullable Integer year, @Nullable PolicyDate general) {
    this.year = year;
    this.general = general;
  }

  /** Turns to the next sentence. */
  void enter(Sentence sentence, List<DateMention> dates) {
    if (sentence.opening()) {
      ofParagraph = null;
    }
    String text = sentence.folded();
    for (DateMention date : dates) {
      if (isGoal(text, date)) {
        ofParagraph = date.date();
        if (LEAD_IN.matcher(text).find()) {
          ofLeadIn = date.date();
        }
      }
    }
  }

  private static boolean isGoal(String text, DateMention date) {
    boolean atStart = date.start() <= 6;
    return atStart && GOAL_YEAR.matcher(text.substring(0, date.start())).find();
  }

  /** The period of the number at an offset of the sentence that was entered last. */
  @Nullable PolicyDate of(Sentence sentence, List<DateMention> dates, int at) {
    PolicyDate found = null;
    for (DateMention date : dates) {
      if (date.end() <= at && !date.yearly() && names(sentence.folded(), date)) {
        found = date.date();
      }
    }
    if (found != null) {
      return found;
    }
    if (year != null && OF_THE_YEAR.matcher(sentence.folded().substring(0, at)).find()) {
      return PolicyDate.ofYear(year);
    }
    return ofParagraph != null ? ofParagraph : ofLeadIn != null ? ofLeadIn : general;
  }

  private static boolean names(String text, DateMention date) {
    return !BEFORE_BASE.matcher(text.substring(0, date.start())).find()
        && !AFTER_NAME.matcher(text.substring(date.end())).find();
  }
}
