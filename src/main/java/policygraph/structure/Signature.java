package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.model.PolicyDate;
import policygraph.text.CleanText;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/**
 * Who signed a document and when: 贵州省人民政府办公厅 2022年10月1日, on lines of its own or run on.
 *
 * @param from offset where the names begin
 */
record Signature(List<String> issuers, PolicyDate date, int from) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:[12]\\d{3}|[二一][〇○零九][一二三四五六七八九〇○零]{2})\\s*年\\s*[\\d一二三四五六七八九十]{1,2}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日");

  private static final Pattern NAME =
      Pattern.compile(
          ".{1,300}?(?:国务院|政府|办公厅|办公室|委员会|局|厅|委|部|院|中心|小组|银行|总署|会)(?:（[^）]{1,40}章）)?|国务院");

  /** Names of signing bodies are at most this long together, in chars. */
  private static final int REACH = 400;

  /** （山东省发展和改革委员会代章). */
  private static final int LONGEST_REMARK = 40;

  /** The signatures of a text, in their order. */
  static List<Signature> all(String text) {
    List<Signature> found = new ArrayList<>();
    Matcher dates = DATE.matcher(text);
    while (dates.find()) {
      int from = namesBefore(text, dates.start());
      List<DateMention> read = PolicyDates.find(dates.group().replaceAll("\\s", ""), null);
      if (!read.isEmpty() && from < dates.start()) {
        List<String> issuers = new ArrayList<>();
        for (String line : text.substring(from, dates.start()).strip().split("[\\s　]+")) {
          issuers.addAll(Issuers.split(line));
        }
        found.add(new Signature(issuers, read.getFirst().date(), from));
      }
    }
    return found;
  }

  /** Where the names begin that end at an offset; that offset itself if there are none. */
  private static int namesBefore(String text, int end) {
    int names = end;
    int lineEnd = end;
    for (int at = before(text, end); at < lineEnd && end - at < REACH; at = before(text, at)) {
      String line = text.substring(at, lineEnd).strip();
      if (!line.isEmpty() && !NAME.matcher(line).matches()) {
        break;
      }
      names = line.isEmpty() ? names : at;
      lineEnd = at;
    }
    boolean stopped = names == 0 || "。）)：:\n".indexOf(text.charAt(names - 1)) >= 0;
    return stopped || text.charAt(names - 1) == CleanText.LOST ? names : end;
  }

  /** The start of the line, or of the run of words, that ends at an offset. */
  private static int before(String text, int end) {
    int at = end;
    if (at > 0 && text.charAt(at - 1) == '\n') {
      at--;
    }
    while (at > 0 && end - at < REACH) {
      char c = text.charAt(at - 1);
      int open = c == '）' ? text.lastIndexOf('（', at) : -1;
      if (open >= 0 && at - open < LONGEST_REMARK && text.substring(open, at).endsWith("章）")) {
        at = open;
      } else if (c == '\n' || !((c >= '一' && c <= '龥') || CleanText.isBlank(c))) {
        break;
      } else {
        at--;
      }
    }
    return at;
  }
}
