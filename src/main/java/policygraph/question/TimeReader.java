package policygraph.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;
import policygraph.text.PolicyDates;

/** 10月底前完成的, 2022年的, due by October 2022: deadlines and years. */
final class TimeReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    List<Part> times = new ArrayList<>();
    boolean ofAny = sentence.has(Sense.DUE);
    int last = -1;
    for (int i : sentence.free(Token.When.class::isInstance)) {
      if (sentence.token(i) instanceof Token.When when
          && !(isOwnYear(when) && (!sentence.has(Sense.DUE) || issued(sentence, i)))) {
        sentence.use(i);
        boolean words = useDue(sentence, i);
        boolean due = words || ofAny || when.mention().deadline();
        boolean joined = last >= 0 && isJoined(sentence, last, i);
        Part part = part(when, due, issued(sentence, i), catalogue);
        if (joined) {
          times.set(times.size() - 1, Parts.joined(List.of(times.getLast(), part), false));
        } else {
          times.add(part);
        }
        last = i;
      }
    }
    into.addAll(times);
    readLimit(sentence, into);
  }

  /** 2022年和2024年的: in one of them; no measure is in both. */
  private static boolean isJoined(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!sentence.is(i, Sense.AND, Sense.OR, Sense.FILL, Sense.IN)) {
        return false;
      }
    }
    return to > from + 1;
  }

  /** 今年 is the year of each policy: it bounds deadlines and targets, and says nothing of others. */
  static boolean isOwnYear(Token.When when) {
    return when.yearless() && when.text().matches("[今本当]年.*");
  }

  /** 期限, 什么时候完成: any deadline at all. */
  private static void readLimit(Sentence sentence, List<Part> into) {
    for (int i = sentence.find(Sense.DUE, 0); i >= 0; i = sentence.find(Sense.DUE, i + 1)) {
      Token.Word word = sentence.word(i);
      boolean asked = timeAsked(sentence);
      if (word != null && (asked || word.value(Sense.DUE).equals("limit"))) {
        int not = sentence.skipFill(i - 1, -1);
        boolean negated = sentence.is(not, Sense.NOT) && !sentence.isUsed(not);
        if (negated) {
          sentence.use(not);
        }
        sentence.useAll(Sense.DUE);
        Selection any = new Selection.DueWithin(null, null);
        into.add(
            Part.of(
                new Constraint(
                    "deadline",
                    null,
                    List.of(),
                    word.text(),
                    word.text(),
                    word.start(),
                    word.end(),
                    negated),
                negated ? new Selection.Not(any) : any,
                negated
                    ? new Said("没有写明期限", "that state no deadline")
                    : new Said("写明了期限", "that state a deadline")));
        return;
      }
    }
  }

  static boolean timeAsked(Sentence sentence) {
    int ask = sentence.find(Sense.ASK, 0);
    Token.Word word = sentence.word(ask);
    return word != null && word.value(Sense.ASK).equals("time");
  }

  /** 鑫达煤矿何时出煤: a time is asked for without a word for deadlines. */
  static Part anyDeadline(Sentence sentence) {
    Token asked = sentence.token(sentence.find(Sense.ASK, 0));
    return Part.of(
        new Constraint(
            "deadline",
            null,
            List.of(),
            asked.text(),
            asked.text(),
            asked.start(),
            asked.end(),
            false),
        new Selection.DueWithin(null, null),
        new Said("写明了期限", "that state a deadline"));
  }

  /** Whether words of a deadline stand beside the date or are left in the sentence. */
  private static boolean useDue(Sentence sentence, int at) {
    boolean due = sentence.has(Sense.DUE);
    sentence.useAll(Sense.DUE);
    if (sentence.is(at + 1, Sense.IN, Sense.RANGE)) {
      sentence.use(at + 1); // 10月10日到10月25日之间
    }
    return due;
  }

  private static boolean issued(Sentence sentence, int at) {
    int behind = sentence.skipFill(at + 1, 1);
    boolean issued = sentence.has(Sense.ISSUE) || sentence.is(behind, Sense.POLICY_NOUN);
    sentence.useAll(Sense.ISSUE);
    return issued;
  }

  private static Part part(Token.When when, boolean due, boolean issued, Catalogue catalogue) {
    PolicyDate date = when.mention().date();
    if (due) {
      List<PolicyDate> ends =
          isOwnYear(when)
              ? inYearsOfPolicies(date, catalogue)
              : when.yearless() ? resolved(date, catalogue) : List.of(date);
      boolean before = when.mention().deadline();
      List<Selection> each =
          ends.stream()
              .<Selection>map(
                  d ->
                      new Selection.DueWithin(
                          before ? LocalDate.of(d.year(), 1, 1) : first(when, d), d.last()))
              .toList();
      return made(
          "deadline", when, Selections.or(each), dueWording(ends, before, shown(when, ends)));
    }
    boolean year = date.month() == null && date.quarter() == null && date.half() == null;
    if (year && !when.yearless() && (issued || hasPolicies(catalogue, date.year()))) {
      return made(
          "year",
          when,
          new Selection.InYears(since(when).year(), date.year()),
          new Said("出自" + when.text() + "印发的文件", "in policies issued in " + date));
    }
    List<PolicyDate> periods = when.yearless() ? resolved(date, catalogue) : List.of(date);
    List<Selection> each = new ArrayList<>();
    for (PolicyDate period : periods) {
      each.add(new Selection.DueWithin(first(when, period), period.last()));
      each.add(new Selection.AimsWithin(first(when, period), period.last()));
    }
    List<String> titled = titled(periods, catalogue);
    if (!titled.isEmpty()) {
      each.add(new Selection.InPolicy(titled));
    }
    return made(
        "year",
        when,
        Selections.or(each),
        titled.isEmpty()
            ? new Said("期限或目标期在" + when.text(), "with a deadline or target in " + when.text())
            : new Said(
                "期限、目标期或文件标题的时间在" + when.text(),
                "with a deadline, target or title of the policy for " + when.text()));
  }

  /** Policies that are for one of the periods by their title: 2024年一季度…若干政策措施. */
  private static List<String> titled(List<PolicyDate> periods, Catalogue catalogue) {
    return catalogue.policies().stream()
        .filter(
            p ->
                PolicyDates.find(p.title(), null).stream()
                    .anyMatch(d -> d.since() == null && periods.contains(d.date())))
        .map(PolicyRef::id)
        .toList();
  }

  /** The first day of a period that ends with a date: 10月10日 of 10月10日到10月25日. */
  private static LocalDate first(Token.When when, PolicyDate last) {
    PolicyDate since = when.mention().since();
    if (since == null) {
      return last.first();
    }
    LocalDate from = when.yearless() ? inYear(since, last.year()).first() : since.first();
    return from.isAfter(last.last()) ? last.first() : from;
  }

  private static PolicyDate since(Token.When when) {
    PolicyDate since = when.mention().since();
    return since == null ? when.mention().date() : since;
  }

  private static Part made(String type, Token.When when, Selection selection, Said wording) {
    return Part.of(
        new Constraint(
            type,
            null,
            List.of(),
            when.yearless() ? when.text() : when.mention().date().toString(),
            when.text(),
            when.start(),
            when.end(),
            false),
        selection,
        wording);
  }

  /** 今年 with the years of the policies, for it depends on them. */
  private static String shown(Token.When when, List<PolicyDate> years) {
    return isOwnYear(when)
        ? when.text()
            + "（文件印发的"
            + years.stream().map(d -> d.year() + "年").collect(Collectors.joining("、"))
            + "）"
        : when.text();
  }

  private static Said dueWording(List<PolicyDate> ends, boolean before, String text) {
    List<String> days = ends.stream().map(d -> d.last().toString()).toList();
    return before
        ? new Said(
            "期限在" + String.join("、", days) + "及当年此前",
            "due by " + String.join(", ", days) + " of that year")
        : new Said("期限在" + text, "due in " + text);
  }

  /** A period without a year, in each year in which a policy was issued. */
  static List<PolicyDate> inYearsOfPolicies(PolicyDate date, Catalogue catalogue) {
    TreeSet<Integer> years = new TreeSet<>();
    for (PolicyRef policy : catalogue.policies()) {
      PolicyDate issued = policy.date();
      if (issued != null) {
        years.add(issued.year());
      }
    }
    return years.stream().map(y -> inYear(date, y)).toList();
  }

  /** A date without a year: in each year that has a deadline then, else in each policy's year. */
  private static List<PolicyDate> resolved(PolicyDate date, Catalogue catalogue) {
    TreeSet<Integer> years = new TreeSet<>();
    for (YearMonth month : catalogue.months()) {
      PolicyDate there = inYear(date, month.getYear());
      LocalDate day = month.atDay(1);
      boolean within = !day.isBefore(there.first().withDayOfMonth(1)) && !day.isAfter(there.last());
      boolean wholeYear = date.month() == null && date.quarter() == null && date.half() == null;
      if (wholeYear ? month.getMonthValue() == 12 : within) {
        years.add(month.getYear());
      }
    }
    return years.isEmpty()
        ? inYearsOfPolicies(date, catalogue)
        : years.stream().map(y -> inYear(date, y)).toList();
  }

  private static PolicyDate inYear(PolicyDate date, int year) {
    return new PolicyDate(year, date.quarter(), date.half(), date.month(), date.day());
  }

  private static boolean hasPolicies(Catalogue catalogue, int year) {
    for (PolicyRef policy : catalogue.policies()) {
      PolicyDate date = policy.date();
      if (date != null && date.year() == year) {
        return true;
      }
    }
    return false;
  }
}
