package policygraph.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.model.Citation;
import policygraph.model.DocumentNumber;
import policygraph.structure.DocumentNumbers;
import policygraph.structure.DocumentNumbers.Found;
import policygraph.structure.Header;

/** Which names and numbers in a sentence are documents, and how the policy stands to them. */
final class CitationRules {
  /** 《…》 with one more pair inside, of either kind. */
  private static final Pattern NAME = Pattern.compile("《((?:[^《》]|《[^《》]*》)+)》");

  /** 修订出台城镇供水价格管理办法: a document to be revised that stands without 《》. */
  private static final Pattern REVISED =
      Pattern.compile(
          "(?:修订|修改)(?:出台|完善|印发|实施)?([^《》“”、,。;()]{4,40}?(?:办法|条例|规定|细则|规程))(?=[,。;、]|$)");

  private static final Pattern CONTINUED =
      Pattern.compile("关于([^,。《》]{4,40}?)的接续(?:政策)?(?:措施|方案|意见)");

  private static final Pattern GOVERNED =
      Pattern.compile("(?:落实|贯彻|印发|实施|执行|根据|按照|依据|制定|出台|修订|废止|遵守|编制)(?:好|了|《[^》]*》、?)*$");

  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?:的?(?:通知|意见|公告|决定))?[（(〔\\[,，]{0,2}");

  private final Header header;
  private final Map<String, String> shortNames;
  private final List<String> own;

  CitationRules(Header header, Map<String, String> shortNames) {
    this.header = header;
    this.shortNames = shortNames;
    this.own = TitleForm.forms(header.title()).stream().map(CitationRules::core).toList();
  }

  List<Citation> in(Sentence sentence) {
    List<Citation> found = new ArrayList<>();
    List<Found> numbers =
        DocumentNumbers.find(sentence.text().toString()).stream()
            .map(number -> withoutJoint(number, sentence))
            .toList();
    List<Found> taken = new ArrayList<>();
    Matcher m = NAME.matcher(sentence.text().toString());
    while (m.find()) {
      Found number = number(numbers, m.end(), sentence);
      if (number != null) {
        taken.add(number);
      }
      Citation citation = named(sentence, m, number);
      if (citation != null) {
        found.add(citation);
      }
    }
    for (Found number : numbers) {
      if (!taken.contains(number) && !header.numbers().contains(number.number())) {
        found.add(numbered(sentence, number));
      }
    }
    revised(sentence, found);
    return found;
  }

  /** 关于…一揽子政策的接续政策措施: what a title says to go on. */
  Optional<Citation> continued(Sentence sentence) {
    Matcher m = CONTINUED.matcher(sentence.folded());
    if (!m.find() || own.stream().noneMatch(o -> o.contains(core(TitleForm.plain(m.group()))))) {
      return Optional.empty();
    }
    return Optional.of(
        new Citation(
            Citation.Kind.CONTINUES,
            sentence.printed(m.start(1), m.end(1)),
            null,
            null,
            sentence.evidence(m.start(), m.end(), "citation-continued")));
  }

  private @Nullable Citation named(Sentence sentence, Matcher m, @Nullable Found number) {
    String title = m.group(1);
    if (DocumentNames.isShort(title)) {
      String whole = shortNames.get(title);
      if (whole == null) {
        return null;
      }
      title = whole;
    }
    String before = before(sentence, m.start());
    if (before.endsWith("简称") || before.endsWith("简称：") || before.endsWith("简称:")) {
      return null;
    }
    int end = number == null ? m.end() : closed(sentence, number.to());
    String after = sentence.folded().substring(Math.min(end, sentence.folded().length()));
    Citation.Kind kind = CitationKinds.read(before, listSkipped(after));
    boolean own = isOwn(title, number) && !isEarlier(kind, number);
    if (own || !DocumentNames.isDocument(title, GOVERNED.matcher(before).find())) {
      return null;
    }
    return new Citation(
        kind,
        title,
        number == null ? null : number.number(),
        null,
        sentence.evidence(m.start(), end, "citation-title"));
  }

  private Citation numbered(Sentence sentence, Found number) {
    String after = sentence.folded().substring(number.to());
    return new Citation(
        CitationKinds.read(before(sentence, number.from()), after),
        "",
        number.number(),
        null,
        sentence.evidence(number.from(), number.to(), "citation-number"));
  }

  private static void revised(Sentence sentence, List<Citation> into) {
    Matcher m = REVISED.matcher(sentence.folded());
    while (m.find()) {
      into.add(
          new Citation(
              Citation.Kind.REVISES,
              sentence.printed(m.start(1), m.end(1)),
              null,
              null,
              sentence.evidence(m.start(), m.end(), "citation-revised")));
    }
  }

  /** The part's words in front of a name, without the names of a list that stand between. */
  private static String before(Sentence sentence, int at) {
    String text = sentence.text().toString().substring(0, at);
    String plain =
        NAME.matcher(text)
            .replaceAll("")
            .replaceAll("[(（〔][^()（）]*[)）〕]", "")
            .replaceAll("[、和及与]+$", "");
    int cut =
        Math.max(plain.lastIndexOf('，'), Math.max(plain.lastIndexOf('；'), plain.lastIndexOf(',')));
    return plain.substring(cut + 1);
  }

  private static String listSkipped(String after) {
    return NAME.matcher(after).replaceAll("").replaceFirst("^(?:[(][^()]*[)]|[、和及与等])+", "");
  }

  /** The number that stands in brackets right behind a title. */
  private static @Nullable Found number(List<Found> numbers, int end, Sentence sentence) {
    return numbers.stream()
        .filter(n -> n.from() >= end && n.from() - end <= 6)
        .filter(n -> BEFORE_NUMBER.matcher(sentence.printed(end, n.from())).matches())
        .findFirst()
        .orElse(null);
  }

  /** 《…》（…）和江府函〔2022〕3号: the word that joins the two is no part of the number. */
  private static Found withoutJoint(Found found, Sentence sentence) {
    String code = found.number().issuerCode();
    boolean joined =
        code.matches("[和与及].+")
            && found.from() > 0
            && "》)〉号".indexOf(sentence.folded().charAt(found.from() - 1)) >= 0;
    return joined
        ? new Found(
            new DocumentNumber(code.substring(1), found.number().year(), found.number().serial()),
            found.from() + 1,
            found.to())
        : found;
  }

  private static int closed(Sentence sentence, int end) {
    String text = sentence.folded();
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  /** The document itself, or what it was issued to publish. */
  private boolean isOwn(String title, @Nullable Found number) {
    if (number != null && header.numbers().contains(number.number())) {
      return true;
    }
    String core = core(TitleForm.plain(title));
    return own.stream().anyMatch(o -> isSame(core, o) || isSame(o, core));
  }

  /** 《…办法》（江府发〔2019〕1号）同时废止: what bore the same title before. */
  private boolean isEarlier(Citation.Kind kind, @Nullable Found number) {
    return kind == Citation.Kind.REPEALS
        && number != null
        && !header.numbers().contains(number.number());
  }

  private static boolean isSame(String whole, String part) {
    return part.length() > 5 && whole.contains(part) && part.length() * 4 >= whole.length() * 3;
  }

  /** Words that a title is printed with or without. */
  private static String core(String title) {
    return title.replaceAll("关于|若干|的", "");
  }
}
