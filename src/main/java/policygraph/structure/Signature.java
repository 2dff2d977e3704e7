package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/** Who signed a document and when: 贵州省人民政府办公厅 2022年10月1日, on lines of its own or run on. */
record Signature(List<String> issuers, PolicyDate date) {
  private static final String NAME =
      "[\\u4e00-\\u9fa5]{2,30}(?:人民政府|政府|办公厅|办公室|委员会|局|厅|委|部|院|中心|小组|银行|总署|会|国务院)";
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<=[。）)\\n：:])\\s*((?:(?:国务院|"
              + NAME
              + ")(?:（[^）\\n"
              + "]{1,40}）)?[ \\t　\\n"
              + "]*){1,15})\\s*((?:[12]\\d{3}|二[〇○零][一二三四五六七八九〇○零]{2})\\s*年\\s*[\\d一二三四五六七八九十]{1,2}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)");

  /** The first signature of a text, which is that of the notice, or null. */
  static @Nullable Signature first(String text) {
    Matcher matcher = SIGNATURE.matcher(text);
    while (matcher.find()) {
      List<DateMention> dates = PolicyDates.find(matcher.group(2).replaceAll("\\s", ""), null);
      if (!dates.isEmpty()) {
        List<String> issuers = new ArrayList<>();
        for (String line : matcher.group(1).strip().split("[\\s　]+")) {
          issuers.addAll(Issuers.split(line));
        }
        return new Signature(issuers, dates.getFirst().date());
      }
    }
    return null;
  }
}
