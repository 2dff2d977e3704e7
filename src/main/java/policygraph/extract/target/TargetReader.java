package policygraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.Sentence.Part;
import policygraph.lexicon.UnitLexicon.Dimension;
import policygraph.model.Comparator;
import policygraph.model.PolicyDate;
import policygraph.model.Strength;
import policygraph.model.Target;
import policygraph.model.TargetKind;
import policygraph.text.DateMention;

/** Reads the targets of one sentence, from its first number to its last. Not thread-safe. */
final class TargetReader {
  private static final Pattern STATE = Pattern.compile("^.{0,12}(?:截至|截止)");

  /** Words that name no indicator by themselves. */
  private static final Pattern EMPTY = Pattern.compile("幅度|浮动幅度|标准|比例|金额|额度|数额|最低|最长|期限|时间|.|");

  /** 提高至40%以上的政策: the noun of the value stands in front, whatever follows. */
  private static final Pattern REACHES =
      Pattern.compile(".{2,}" + Wording.TO_LEVEL + "(?:" + Bounds.WORDS + ")?");

  /** 新增市场主体50万户，总量接近800万户: the whole of what was named before. */
  private static final Pattern TOTAL = Pattern.compile("总量|总数|总规模|总户数");

  /** 建立480个以上、年度计划投资350亿元省重大项目…清单: the sum is what stands in front of it. */
  private static final Pattern MEASURED_MONEY =
      Pattern.compile("\\D{2,}(?:投资|产值|营收|营业收入|销售额|到位资金)");

  private static final Pattern OTHER_STAGE = Pattern.compile("(?:力争|确保|争取)?(建成|完成|竣工|投产|新开工|开工)");

  private static final Pattern BUILT = Pattern.compile("^(?:新开工|开工|建成|完成|竣工|续建)(?=.{2})");

  private final Sentence sentence;
  private final List<DateMention> dates;
  private final Periods periods;
  private final @Nullable PolicyDate issued;
  private final List<Target> targets = new ArrayList<>();

  /** The verbs and the indicator of the target before, which the next may leave out. */
  private String verbs = "";

  private String indicator = "";
  private Head head = Head.of("");

  TargetReader(
      Sentence sentence, List<DateMention> dates, Periods periods, @Nullable PolicyDate issued) {
    this.sentence = sentence;
    this.dates = dates;
    this.periods = periods;
    this.issued = issued;
  }

  List<Target> read(List<Quantity> quantities) {
    for (Part part : sentence.parts()) {
      int before = targets.size();
      read(part, quantities);
      boolean numbered = targets.size() > before;
      if (!numbered) {
        readRank(part);
      }
      Asides.in(sentence, part, numbered).forEach(aside -> read(aside, quantities));
    }
    return targets;
  }

  private void read(Part part, List<Quantity> quantities) {
    List<Segment> segments =
        Segments.of(sentence, part, quantities).stream()
            .filter(s -> !Exclusions.holdFor(s))
            .toList();
    boolean goesOn = !segments.isEmpty() && segments.getFirst().before().isEmpty();
    verbs = goesOn ? verbs : "";
    if (segments.isEmpty() || readList(segments)) {
      return;
    }
    for (int i = 0; i < segments.size(); i++) {
      String things = SharedNouns.of(segments, i, this::words);
      if (things.isEmpty()) {
        readOne(segments.get(i));
      } else {
        readShared(segments.get(i), things);
      }
    }
  }

  private void readRank(Part part) {
    String words = Indicators.withoutDates(sentence, dates, part.from(), part.to());
    Ranks.read(words)
        .ifPresent(
            rank -> {
              verbs = "";
              indicator = Indicators.before(rank.noun(), false);
              Quantity place =
                  new Quantity(
                      part.to(), part.to(), rank.place(), null, rank.unit(), Dimension.RANK, "");
              add(
                  new Segment(sentence, part, part.from(), place, part.to(), true, false),
                  part.from(),
                  words,
                  false,
                  "target-rank");
            });
  }

  private void readShared(Segment segment, String things) {
    String before = words(segment);
    head = Head.of(before);
    int leading = Indicators.verbs(head.noun());
    if (leading > 0 || segment.first()) {
      verbs = head.noun().substring(0, leading);
    }
    indicator = things;
    boolean follows = segment.nounFollows();
    add(segment, segment.from(), before, follows, "target-shared-noun");
  }

  /** 城镇、农村常住居民人均可支配收入分别增长10%左右和12%左右. */
  private boolean readList(List<Segment> segments) {
    Segment first = segments.getFirst();
    String before = words(first);
    boolean each =
        before.matches(".*(?:(?<![平人户年])均|(?<!首)都(?!市)).{0,6}|.*[、和].*各") && segments.size() == 1;
    if (first.nounFollows() || !(before.contains("分别") || each)) {
      return false;
    }
    Head found = Head.of(before);
    String list = Indicators.before(found.noun(), first.quantity().dimension().counts());
    List<String> members = Respectively.members(list);
    if (members.size() < 2 || (segments.size() > 1 && segments.size() != members.size())) {
      return false;
    }
    head = found;
    for (int i = 0; i < members.size(); i++) {
      Segment segment = segments.get(segments.size() == 1 ? 0 : i);
      indicator = members.get(i);
      add(
          segment,
          first.from(),
          before,
          false,
          segments.size() == 1 ? "target-each" : "target-respectively");
    }
    return true;
  }

  private void readOne(Segment segment) {
    String before = words(segment);
    boolean measured =
        REACHES.matcher(before).matches()
            || (!segment.first()
                && !segment.runsOn()
                && segment.quantity().is(Dimension.MONEY)
                && MEASURED_MONEY.matcher(before).matches());
    if (segment.nounFollows() && !measured) {
      readNounBehind(segment, before);
    } else {
      readNounInFront(segment, before);
    }
  }

  /** 打造100个工业互联网标杆项目, 实现70%的政务服务事项“省内通办”. */
  private void readNounBehind(Segment segment, String before) {
    String after = Indicators.withoutDates(sentence, dates, segment.quantity().end(), segment.to());
    String grade = Grades.isOnlyGrade(before) ? before : "";
    String governing = grade.equals(before) ? verbs : before;
    if (segment.runsOn() || !Nouns.areToBeDone(governing, after, segment.quantity())) {
      return;
    }
    verbs = governing;
    head = Head.of(before);
    String own = Indicators.before(head.noun(), true);
    String noun = grade + Indicators.after(after, governing);
    boolean share =
        Kinds.isPercent(segment.quantity()) || own.matches(".*(?:联通|覆盖|通达|惠及|接通|进驻|辐射|连通|遍布)");
    indicator =
        share && own.length() > 1
            ? (own.length() > 25 ? own.substring(own.lastIndexOf('、') + 1) : own) + noun
            : noun;
    if (indicator.length() < 2) {
      return;
    }
    add(segment, segment.from(), before, true, "target-number-noun");
  }

  /** 原煤产量3500万吨左右, 新增规模以上工业企业700户、二级资质以上建筑业企业100户. */
  private void readNounInFront(Segment segment, String before) {
    Head found = Head.of(before);
    boolean thing = segment.quantity().dimension().counts() || !Kinds.isPercent(segment.quantity());
    String own = Indicators.before(found.noun(), thing);
    int leading = found.noun().length() - own.length();
    if (leading > 0 || segment.first()) {
      verbs = found.noun().substring(0, leading);
    }
    String rule = "target-noun-number";
    String done = own.isEmpty() && thing ? Indicators.doing(found.noun()) : "";
    if (!done.isEmpty()) {
      indicator = done;
    } else if (own.length() < 2) {
      if (indicator.isEmpty()) {
        return;
      }
      indicator = redone(before, indicator);
      rule = "target-same-noun";
    } else {
      boolean total = TOTAL.matcher(own).matches() && !indicator.isEmpty();
      if (Grades.isOnlyGrade(own) && indicator.isEmpty()) {
        return;
      }
      String named = Indicators.ofSame(own, indicator);
      indicator =
          total
              ? indicator + own
              : named.equals(own) ? Indicators.withTopic(own, sentence, segment.from()) : named;
    }
    if (found.change().isEmpty() && found.noun().isEmpty() && !found.reached()) {
      found = new Head("", head.change(), head.toLevel(), head.reached(), head.base());
    }
    head = found;
    boolean same = own.length() < 2 && done.isEmpty();
    add(segment, same ? segment.part().from() : segment.from(), before, false, rule);
  }

  /** 新开工棚户区改造2万户、完成12万户: the same things, of which something else is wanted. */
  private static String redone(String before, String indicator) {
    Matcher other = OTHER_STAGE.matcher(before);
    return other.matches() ? BUILT.matcher(indicator).replaceFirst(other.group(1)) : indicator;
  }

  private void add(Segment segment, int from, String before, boolean follows, String rule) {
    int dated = follows ? segment.to() : segment.quantity().start();
    PolicyDate period = periods.of(sentence, dates, dated);
    if (isOver(period)) {
      return;
    }
    Quantity quantity = segment.quantity();
    TargetKind kind = Kinds.read(quantity, head, indicator, verbs, follows);
    boolean falls = Kinds.isFall(head) && !follows;
    if (EMPTY.matcher(indicator).matches()) {
      return;
    }
    Comparator comparator =
        Bounds.read(before.isEmpty() ? segmentBefore(segment) : before, quantity);
    Strength strength = Modality.at(sentence, segment.quantity().start());
    targets.add(
        new Target(
            sentence.asPrinted(indicator, segment.part().from()) + (falls ? head.change() : ""),
            comparator,
            quantity.value(),
            quantity.high(),
            quantity.unit(),
            kind,
            head.base(),
            period,
            strength,
            null,
            sentence.evidence(from, follows ? segment.to() : quantity.end(), rule)));
  }

  /** What was over a month before the policy was issued is a report; 截至… tells a state. */
  private boolean isOver(@Nullable PolicyDate period) {
    if (issued == null || period == null) {
      return false;
    }
    boolean state = STATE.matcher(sentence.folded()).find();
    return period.last().plusMonths(state ? 0 : 1).isBefore(state ? issued.last() : issued.first());
  }

  /** 分别达到25%和15%: the second value is bound by the words in front of the first. */
  private String segmentBefore(Segment segment) {
    return head.reached() ? "达到" : segment.before();
  }

  private String words(Segment segment) {
    return Indicators.withoutDates(sentence, dates, segment.from(), segment.quantity().start());
  }
}
