package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.model.PolicyDate;
import policygraph.text.DateMention;

/** Finds dates in English questions: by the end of October 2022, 10 October, Q4 2022, 2027. */
final class EnglishDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String LIMIT =
      "(?<limit>(?:by|before|until|no later than|up"
          + " to)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?)?";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b"
              + LIMIT
              + "(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
              + MONTH
              + "\\b(?:\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,?\\s+(?<year>(?:19|20)\\d{2}))?"
              + "|(?:q(?<q>[1-4])|(?<nth>first|second|third|fourth|last)\\s+quarter)(?:\\s+of)?(?:,?\\s+(?<qyear>(?:19|20)\\d{2}))?|(?<yearend>year[-"
              + " ]end|end of the year|the year)|(?<bare>(?:19|20)\\d{2}))\\b");

  private EnglishDates() {}

  static List<Token> find(String folded, String text) {
    List<Token> found = new ArrayList<>();
    if (Language.of(text) == Language.ZH) {
      return found;
    }
    Matcher m = DATE.matcher(folded);
    while (m.find()) {
      PolicyDate date = date(m);
      boolean yearless = date.year() == NO_YEAR;
      DateMention mention =
          new DateMention(m.start(), m.end(), date, null, m.group("limit") != null, false);
      found.add(
          new Token.When(
              m.start(), m.end(), text.substring(m.start(), m.end()), mention, yearless));
    }
    return found;
  }

  private static final int NO_YEAR = 1904;

  private static PolicyDate date(Matcher m) {
    if (m.group("bare") != null) {
      return PolicyDate.ofYear(Integer.parseInt(m.group("bare")));
    }
    if (m.group("yearend") != null) {
      return PolicyDate.ofYear(NO_YEAR);
    }
    if (m.group("month") != null) {
      int month = MONTHS.indexOf(m.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      int year = m.group("year") == null ? NO_YEAR : Integer.parseInt(m.group("year"));
      String day = m.group("day") != null ? m.group("day") : m.group("day2");
      boolean fits = day != null && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
      String limit = m.group("limit");
      boolean sooner = limit != null && limit.matches("before\\s+(?:the\\s+)*") && month > 1;
      return fits
          ? PolicyDate.ofDay(year, month, Integer.parseInt(day))
          : PolicyDate.ofMonth(year, sooner ? month - 1 : month);
    }
    int year = m.group("qyear") == null ? NO_YEAR : Integer.parseInt(m.group("qyear"));
    int quarter =
        m.group("q") != null
            ? Integer.parseInt(m.group("q"))
            : Math.min(
                4,
                List.of("first", "second", "third", "fourth", "last").indexOf(m.group("nth")) + 1);
    return PolicyDate.ofQuarter(year, quarter);
  }
}
