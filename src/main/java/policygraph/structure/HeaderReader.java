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
          "(?:发布日期|发文日期|成文日期|公开日期|印发日期)\\**\\s*[：:]\\s*(\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2})");

  /** A date without a name before it. */
  private static final Pattern DATE_LINE =
      Pattern.compile("(?m)^\\s*([12]\\d{3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)\\s*$");

  private static final Pattern PUBLISHER =
      Pattern.compile("(?:发布机构|发文机关|发文单位|来源)\\**\\s*[：:]\\s*([\\u4e00-\\u9fa5（）、 ]{3,60})");

  private final TitleReader titles = new TitleReader();

  Header read(RawDocument document, CleanText clean, List<Signature> signatures, int bodyFrom) {
    String text = clean.shown();
    String head =
        text.substring(0, Math.min(text.length(), Math.max(HEAD, Math.min(bodyFrom, 4000))));
    HeadLines lines = HeadLines.of(head);
    String title = titles.read(document, lines);
    Signature signature = signatures.isEmpty() ? null : signatures.getFirst();
    List<String> signed = signature == null ? List.of() : signature.issuers();
    List<String> issuers = Issuers.inFull(signed, Issuers.ofTitle(title));
    if (issuers.isEmpty()) {
      Matcher publisher = PUBLISHER.matcher(head);
      issuers = publisher.find() ? Issuers.split(publisher.group(1).strip()) : List.of();
    }
    PolicyDate date = signature == null ? null : signature.date();
    date = date != null ? date : published(head);
    date = date != null ? date : first(DATE_LINE, text);
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

  private static @Nullable PolicyDate published(String head) {
    return first(PUBLISHED, head);
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
