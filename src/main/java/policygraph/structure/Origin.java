package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/**
 * Where documents that nobody signs come from: a law from those who passed it, a report from the
 * government whose head gave it. Told above the first item.
 *
 * @param issuers as the law or the report names them, without the number of their term
 * @param date when a law was last amended or a report given; null where nothing tells
 */
record Origin(List<String> issuers, @Nullable PolicyDate date) {
  private static final String DATE =
      "(?:[12]\\d{3}-\\d{1,2}-\\d{1,2}|(?:[12]\\d{3}|[一二][一二三四五六七八九〇○零]{3})\\s*年"
          + "\\s*[\\d一二三四五六七八九十]{1,2}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)";

  /** A line that begins with a date, or with a bracket and a date. */
  private static final Pattern HISTORY = Pattern.compile("(?m)^\\s*[（(]?\\s*" + DATE + ".*$");

  /** 2020年9月25日贵州省第十三届人民代表大会常务委员会第十九次会议通过. */
  private static final Pattern EVENT =
      Pattern.compile("(" + DATE + ")\\s*([^。；;]{0,160}?)((?:修订|修正)?(?:通过|公布|发布)|批准|修订|修正)");

  private static final Pattern CONGRESS =
      Pattern.compile(
          "^([\\u4e00-\\u9fa5]{0,20}?)第?[一二三四五六七八九十百\\d]+届"
              + "([\\u4e00-\\u9fa5]{0,12}?(?:人民代表大会(?:常务委员会)?|人大(?:常委会)?)).*");

  private static final Pattern DECREE =
      Pattern.compile(
          "^(?:中华人民共和国)?([\\u4e00-\\u9fa5]{0,30}?(?:国务院|人民政府|部|委员会|局|署|法院|检察院))"
              + "(?:令|公告|审判委员会|检察委员会|第[\\d一二三四五六七八九十]+次|$).*");

  /** ——2012年2月29日在海拉尔区第十三届人民代表大会第六次会议上, at times in two lines. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?m)^\\s*[-—－–（(]*\\s*("
              + DATE
              + ")\\s*在([\\u4e00-\\u9fa5]{2,20}?)第?[一二三四五六七八九十百]+届\\s*人民代表大会");

  private static final Origin UNKNOWN = new Origin(List.of(), null);

  /**
   * @param head what stands above the first item
   */
  static Origin of(String title, String head) {
    if (!title.contains("政府工作报告")) {
      return ofLaw(head);
    }
    Matcher given = GIVEN.matcher(head);
    return given.find()
        ? new Origin(List.of(given.group(2) + "人民政府"), date(given.group(1)))
        : UNKNOWN;
  }

  private static Origin ofLaw(String head) {
    Origin origin = UNKNOWN;
    Matcher lines = HISTORY.matcher(head);
    while (lines.find()) {
      Matcher event = EVENT.matcher(lines.group());
      while (event.find()) {
        List<String> bodies = origin.issuers().isEmpty() ? bodies(event) : origin.issuers();
        PolicyDate date = date(event.group(1));
        PolicyDate last = origin.date();
        boolean later = last == null || (date != null && date.compareTo(last) > 0);
        origin = new Origin(bodies, later ? date : last);
      }
    }
    return origin;
  }

  /** Who passed it or made it known; who approved it did not issue it. */
  private static List<String> bodies(Matcher event) {
    if (!event.group(3).matches(".*(?:通过|公布|发布)")) {
      return List.of();
    }
    List<String> bodies = new ArrayList<>();
    for (String words : event.group(2).split("、", -1)) {
      Matcher congress = CONGRESS.matcher(words);
      Matcher decree = DECREE.matcher(words);
      if (congress.matches()) {
        bodies.add(congress.group(1) + congress.group(2));
      } else if (decree.matches()) {
        bodies.add(decree.group(1));
      }
    }
    return bodies;
  }

  private static @Nullable PolicyDate date(String words) {
    List<DateMention> dates = PolicyDates.find(words.replaceAll("\\s", ""), null);
    return dates.isEmpty() ? null : dates.getFirst().date();
  }
}
