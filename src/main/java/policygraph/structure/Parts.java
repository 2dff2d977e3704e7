package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a new part of a document may begin: a signature, an attachment, the title of another
 * document. What stands there belongs to no item above it.
 */
final class Parts {
  private static final String DATE = "[12]\\d{3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日";
  private static final Pattern DATE_LINE = Pattern.compile("(?m)^\\s*" + DATE + "\\s*$");
  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "(?m)^\\s*附\\s*件\\s*(?:[\\d一二三四五六七八九十]{1,2}\\s*[：:.．]?|[：:])?\\s*(?:$|[^，。\\n]{4,60}$)");

  /** The same where lines are run on; a list of attachments behind a notice is one too. */
  private static final Pattern ATTACHMENT_INSIDE =
      Pattern.compile(
          "(?<=[。）)\\uFDD0])附件[\\d一二三四五六七八九]{0,2}[：:]?(?=[^，。；\\n"
              + "]{4,80}(?:清单|方案|分工|措施|计划|要点|任务|表|办法|意见|细则))");

  private static final Pattern REMARK =
      Pattern.compile("(?m)^?[（(](?:此件|本文有删减|联系|公开方式)[^（）()\\n]{0,40}[）)]|公开方式[：:]\\S{2,8}$");
  private static final Pattern OTHER_TITLE =
      Pattern.compile(
          "(?m)^\\s*\\d{1,2}[.．、]\\s*[\\u4e00-\\u9fa5]{4,30}(?:关于|印发)[^。；\\n"
              + "]{6,90}(?:通知|意见|办法|方案|措施)\\s*$");

  private Parts() {}

  static List<Integer> find(String text, List<Signature> signatures) {
    TreeSet<Integer> starts = new TreeSet<>();
    signatures.forEach(s -> starts.add(s.from()));
    for (Pattern pattern : List.of(DATE_LINE, ATTACHMENT, ATTACHMENT_INSIDE, REMARK, OTHER_TITLE)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        starts.add(firstInk(text, matcher.start()));
      }
    }
    return new ArrayList<>(starts);
  }

  private static int firstInk(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
