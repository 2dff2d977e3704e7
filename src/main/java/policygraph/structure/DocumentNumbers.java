package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.model.DocumentNumber;

/**
 * Document numbers in every way they are printed, in their one form: 黔府办函[2022]93号, 〔2022〕93 号,
 * （２０２２）９３号.
 */
public final class DocumentNumbers {
  private static final String OPEN = "[〔\\[［（(﹝【]";
  private static final String CLOSE = "[〕\\]］）)﹞】]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\u4e00-\\u9fa5]{1,40}?)\\s*"
              + OPEN
              + "\\s*([12１２][\\d０-９]{3})\\s*年?\\s*"
              + CLOSE
              + "\\s*(?:第\\s*)?([\\d０-９]{1,5})\\s*号");

  /** What may stand directly before the code where a text runs on. */
  private static final Pattern BEFORE_CODE =
      Pattern.compile(".*(?:通知|意见|方案|办法|公告|决定|批复|计划|措施|要点|规划|条例|文号|字号|细则|规定|见|按照|根据|的)");

  private static final int SHORTEST_CODE = 2;
  private static final int LONGEST_CODE = 14;

  /** A number and where it stands, offsets in UTF-16 chars. */
  public record Found(DocumentNumber number, int from, int to) {}

  private DocumentNumbers() {}

  /** All document numbers of a text, own and cited, in the order of the text. */
  public static List<Found> find(CharSequence text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String code = matcher.group(1);
      Matcher before = BEFORE_CODE.matcher(code);
      int cut = before.lookingAt() ? before.end() : 0;
      // 建办法〔2023〕5号, 发改办法规〔2023〕54号: 办法 is no kind of document there
      cut = code.length() - cut < SHORTEST_CODE ? 0 : cut;
      if (code.length() > cut && code.length() - cut <= LONGEST_CODE) {
        int year = Integer.parseInt(matcher.group(2));
        int serial = Integer.parseInt(matcher.group(3));
        DocumentNumber number = new DocumentNumber(code.substring(cut), year, serial);
        found.add(new Found(number, matcher.start(1) + cut, matcher.end()));
      }
    }
    return found;
  }
}
