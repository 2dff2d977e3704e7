package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.DocumentNumber;
import policygraph.model.PolicyDate;
import policygraph.model.RawDocument;
import policygraph.text.CleanText;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/** Reads what a document says of itself, mostly above its first item. */
final class HeaderReader {
  /** Own numbers stand this near to the beginning, in chars. */
  private static final int HEAD = 700;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布日期|发文日期|成文日期|公开日期|印发日期)\\**\\s*[：:]\\s*(\\d{4}[-年./]\\d{1,2}(?:[-./]\\d{1,2}|月(?:\\d{1,2}日)?))");

  /** A date without a name before it. */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?m)^\\s*([12]\\d{3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[一二][一二三四五六七八九〇○零]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\\s*$");

  private static final Pattern ISO_LINE =
      Pattern.compile("(?m)^\\s*([12]\\d{3}-\\d{1,2}-\\d{1,2})\\s*$");

  private static final Pattern PUBLISHER =
      Pattern.compile("(?:发布机构|发文机关|发文单位|来源)\\**\\s*[：:]\\s*([\\u4e00-\\u9fa5（）、 ]{3,60})");

  /** A newspaper or a site prints what others issue. */
  private static final Pattern PRESS = Pattern.compile(".*(?:[日晚时早]报|[^办]公报|新闻|网|客户端|社|发布|在线)\\s*");

  /** 国务院办公厅转发国家教委…的通知 carries the signature of what is passed on as well. */
  private static final Pattern PASSED_ON = Pattern.compile("^.{2,40}?(?:转发|批转)");

  private final TitleReader titles = new TitleReader();

  Header read(RawDocument document, CleanText clean, List<Signature> signatures, int bodyFrom) {
    String text = clean.shown();
    String head =
        text.substring(0, Math.min(text.length(), Math.max(HEAD, Math.min(bodyFrom, 4000))));
    HeadLines lines = HeadLines.of(head);
    String title = titles.read(document, lines);
    List<String> titled = Issuers.ofTitle(title);
    titled = titled.isEmpty() ? Issuers.above(title, lines.lines()) : titled;
    Signature signature = own(signatures, title, titled);
    List<String> issuers =
        Issuers.inFull(signature == null ? List.of() : signature.issuers(), titled);
    PolicyDate date = signature == null ? null : signature.date();
    if (signature == null) {
      Origin origin = Origin.of(title, head.substring(0, Math.min(head.length(), bodyFrom)));
      issuers = issuers.isEmpty() ? origin.issuers() : issuers;
      date = origin.date();
    }
    issuers = issuers.isEmpty() ? published(head) : issuers;
    date = date != null ? date : first(PUBLISHED, head);
    date = date != null ? date : first(DATE_LINE, text);
    date = date != null ? date : first(ISO_LINE, head);
    return new Header(
        title, numbers(head, lines), issuers, lines.addressees(), date, PolicyTypes.of(title));
  }

  private static List<DocumentNumber> numbers(String head, HeadLines lines) {
    List<DocumentNumber> own = new ArrayList<>();
    int to = Math.min(head.length(), lines.numbersTo());
    for (DocumentNumbers.Found found : DocumentNumbers.find(head.substring(0, to))) {
      boolean cited =
          found.from() > 1 && head.substring(0, found.from()).matches("(?s).*》\\s*[（(]");
      if (!cited && !own.contains(found.number())) {
        own.add(found.number());
      }
    }
    return own;
  }

  /** The signature of the document itself; what is passed on has its own below. */
  private static @Nullable Signature own(
      List<Signature> signatures, String title, List<String> titled) {
    boolean passedOn = PASSED_ON.matcher(title).lookingAt() && !titled.isEmpty();
    return signatures.stream()
        .filter(s -> !passedOn || titled.stream().anyMatch(s.issuers().getFirst()::contains))
        .findFirst()
        .orElse(null);
  }

  private static List<String> published(String head) {
    Matcher publisher = PUBLISHER.matcher(head);
    while (publisher.find()) {
      String names = publisher.group(1).strip();
      if (!PRESS.matcher(names).matches()) {
        return Issuers.split(names);
      }
    }
    return List.of();
  }

  private static @Nullable PolicyDate first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    List<DateMention> dates = PolicyDates.find(matcher.group(1).replaceAll("\\s", ""), null);
    return dates.isEmpty() ? null : dates.getFirst().date();
  }
}
