package policygraph.extract.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.Sentence.Part;
import policygraph.model.Deadline;
import policygraph.model.PolicyDate;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/** Which of the dates of a policy are limits, strong words first. Not about numbers of days. */
final class DeadlineRules {
  /** 10月底前, 到2027年, 9月底, 年内: limits by themselves. */
  private static final Pattern LIMIT_WORD = Pattern.compile(".*(?:前|底|末|年内)$");

  /** 确保2月18日…达50%以上, 力争9月实现: the day by which it is ensured. */
  private static final Pattern PROMISE = Pattern.compile("(?:确保|力争|务必|必须|争取)[^,;]{0,12}$");

  /** 一季度力争…建成投用, 3月中下旬举办: what is done in that time, where no number is asked for. */
  private static final Pattern DONE_IN =
      Pattern.compile(
          "^(?!的)[^,;。]*(?:举办|召开|完成|建成|投用|投产|开工|启动|印发|出台|实现[^,;。]{0,20}(?:全覆盖|清零|县县通)|上线|运行|开通|竣工|交付|验收|落地|办结|见效)(?!情况|率|后|时间|的).*");

  private static final Pattern OPENING = Pattern.compile("(?:在|于|计划|拟|力争|争取|确保|并|和|、|其中|要|将|预计)*");

  private static final Pattern NUMBER = Pattern.compile("\\d");

  /** 于6月15日、12月15日前报送: the first has the limit's word from the last. */
  private static final Pattern LISTED = Pattern.compile("[、和及与]");

  /** 5月底前编制…未履行到位的承诺清单: what describes the thing stands behind the verb. */
  private static final Pattern PAPER_VERB =
      Pattern.compile("^,?(?:依法|研究|组织)?(?:编制|制定|出台|印发|发布|公布|梳理|形成|推出|启动|报|向)");

  /** 由每年6月底…延长至当年9月底: what was before is no limit; 自10月1日起 is a beginning. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?:由|从|自|原|较|比|[低高优早晚]于|对|后续|上一|截至目前)$");

  private static final Pattern STARTS_AFTER =
      Pattern.compile("^(?:起|以来|开始|后|以后|之后|日起|印发|发布|公布|以前年度|版|第|《|》|度|余额|存量|修订|施行|实施(?!完)|成立)");

  private static final Pattern STARTS_AFTER_LIMIT = Pattern.compile("^(?:起|以来|开始|后|以后|之后)");

  /** 对…且在年底前完成年度计划工程量的项目: says which, not by when. */
  private static final Pattern CONDITION = Pattern.compile("^(?:对|凡|若|如|符合|统筹|将)[^,;。]*");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "^[^,;。]{0,30}(?:无法|未能?|不能|注册|成立|认定|发行|签约|申报|备案|取得|购买|缴纳|完成|开工|投产|到期|建成|入库|立项|获得|发生|核准|纳税|登记)[^,;。]{0,14}(?<!新)的(?!通知|要求|原则|目标|基础|情况)[^,;。]{0,14}.*");

  /** 完成时限：2023年12月底前; 时限要求：持续推进. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:完成时限|时限要求|完成时间|时间要求|完成期限|推进时限|时间节点|实施时间|工作时限|办结时限|整改时限|进度要求|时限)[:](?<value>[^;,。)〕\\]】]{1,40})");

  /** Standing duties: no date, but a time that the clause sets. */
  private static final Pattern STANDING =
      Pattern.compile(
          "(?:长期|持续|常态化?|全年|立行立改|即知即改|立即|按时序|按国家|根据国家|按照国家|每年|每季度|每月|贯穿|随时|同步)[^;,。)〕]{0,16}");

  private final @Nullable Integer year;
  private final @Nullable PolicyDate issued;

  DeadlineRules(@Nullable Integer year, @Nullable PolicyDate issued) {
    this.year = year;
    this.issued = issued;
  }

  List<Deadline> inSentence(Sentence sentence) {
    List<Deadline> found = new ArrayList<>();
    Matcher label = LABEL.matcher(sentence.folded());
    if (label.find()) {
      found.addAll(inClause(sentence));
      return found;
    }
    DateMention beginning = null;
    List<DateMention> dates = PolicyDates.find(sentence.folded(), year);
    for (DateMention date : dates) {
      if (isBeginning(sentence.folded(), date, beginning)) {
        beginning = date;
        continue;
      }
      String rule = isListedBeforeLimit(sentence.folded(), date, dates) ? "deadline-listed" : "";
      rule = rule.isEmpty() ? rule(sentence, date) : rule;
      if (!rule.isEmpty()) {
        found.add(deadline(sentence, date, rule));
      }
    }
    return found;
  }

  /** The limits of a responsibility clause: labelled, or any date that has a word for a limit. */
  List<Deadline> inClause(Sentence clause) {
    List<Deadline> found = new ArrayList<>();
    Matcher label = LABEL.matcher(clause.folded());
    int after = 0;
    while (label.find()) {
      after = label.end();
      labelled(clause, label.start("value"), label.end("value"), found);
    }
    if (after == 0) {
      for (DateMention date : PolicyDates.find(clause.folded(), year)) {
        if (date.deadline() || LIMIT_WORD.matcher(text(clause, date)).matches()) {
          found.add(deadline(clause, date, "deadline-clause"));
        }
      }
    }
    return found;
  }

  private void labelled(Sentence clause, int from, int to, List<Deadline> into) {
    int before = into.size();
    for (DateMention date : PolicyDates.find(clause.folded(), year)) {
      if (from <= date.start() && date.end() <= to) {
        into.add(deadline(clause, date, "deadline-label"));
      }
    }
    Matcher standing = STANDING.matcher(clause.folded()).region(from, to);
    if (into.size() == before && standing.lookingAt()) {
      into.add(
          new Deadline(
              null, clause.printed(from, to), clause.evidence(from, to, "deadline-label")));
    }
  }

  private String rule(Sentence sentence, DateMention date) {
    String text = sentence.folded();
    Part part = part(sentence, date.start());
    String before = text.substring(part.from(), date.start());
    String after = text.substring(date.end(), part.to());
    boolean described =
        ATTRIBUTE.matcher(after).matches() && !PAPER_VERB.matcher(after).lookingAt();
    if (isOver(date) || described || describes(before, after)) {
      return "";
    }
    if (date.deadline()) {
      return "deadline-before";
    }
    if (LIMIT_WORD.matcher(text(sentence, date)).matches()) {
      return "deadline-end";
    }
    if (date.date().day() != null && PROMISE.matcher(before).find()) {
      return "deadline-promised";
    }
    boolean stretch = date.since() != null && date.since().year() != date.date().year();
    boolean coming = issued == null ? stretch : date.date().year() > issued.year() || stretch;
    boolean fine =
        date.date().month() != null || date.date().quarter() != null || date.date().half() != null;
    boolean governs = OPENING.matcher(before).matches();
    return (fine || coming)
            && governs
            && DONE_IN.matcher(after).matches()
            && !NUMBER.matcher(after).find()
        ? "deadline-done-in"
        : "";
  }

  /** Whether a date is joined to a later one that has the word for a limit: 6月15日、12月15日前. */
  private boolean isListedBeforeLimit(String text, DateMention date, List<DateMention> dates) {
    int next = dates.indexOf(date) + 1;
    boolean fine = date.date().day() != null && !date.deadline() && !isOver(date);
    return fine
        && next < dates.size()
        && LISTED.matcher(text.substring(date.end(), dates.get(next).start())).matches()
        && (dates.get(next).deadline() || isListedBeforeLimit(text, dates.get(next), dates));
  }

  private static boolean describes(String before, String after) {
    return CONDITION.matcher(before).lookingAt() && after.contains("的") && !before.contains("将");
  }

  private boolean isOver(DateMention date) {
    return issued != null
        && !date.yearly()
        && date.date().last().plusMonths(1).isBefore(issued.first());
  }

  /** Whether a date begins something, or is joined to one that does. */
  private static boolean isBeginning(
      String text, DateMention date, @Nullable DateMention beginning) {
    return BEGINNING.matcher(text.substring(0, date.start())).find()
        || (date.deadline() ? STARTS_AFTER_LIMIT : STARTS_AFTER)
            .matcher(text.substring(date.end()))
            .find()
        || (beginning != null && text.substring(beginning.end(), date.start()).matches("[、和及]"));
  }

  private Deadline deadline(Sentence sentence, DateMention date, String rule) {
    Part part = part(sentence, date.start());
    int from = date.start();
    if (from == part.from() + 1 && sentence.folded().charAt(part.from()) == '到') {
      from = part.from();
    }
    return new Deadline(
        date.yearly() ? null : date.date(),
        sentence.printed(from, date.end()),
        sentence.evidence(part.from(), part.to(), rule));
  }

  private static String text(Sentence sentence, DateMention date) {
    return sentence.folded().substring(date.start(), date.end());
  }

  private static Part part(Sentence sentence, int at) {
    return sentence.parts().stream()
        .filter(p -> p.holds(at))
        .findFirst()
        .orElse(new Part(0, sentence.folded().length()));
  }
}
