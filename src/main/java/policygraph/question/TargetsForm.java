package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.question.Asked.Dated;
import policygraph.question.Asked.TargetWish;

/** 2027年规上工业企业新增多少户, 哪些指标要求增长10%以上: quantitative targets. */
final class TargetsForm implements Form {
  @Override
  public String name() {
    return "targets";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    boolean noun = asksForTargets(sentence);
    boolean much =
        sentence.has(Sense.HOW_MANY) && !sentence.has(Sense.MEASURE) && !countsOthers(sentence);
    boolean amount = !sentence.free(Token.Amount.class::isInstance).isEmpty();
    boolean bounded = amount && sentence.has(Sense.COMPARATOR) && !sentence.has(Sense.ROLE);
    if (asksWho(sentence)
        || (!noun && !much && !bounded && !(amount && sentence.has(Sense.CHANGE)))) {
      return Optional.empty();
    }
    AskedIndicator asked = AskedIndicator.read(sentence, new Indicators(catalogue.indicators()));
    List<List<String>> indicator = asked.words();
    if (!noun && indicator.isEmpty()) {
      return Optional.empty();
    }
    if (!sentence.free(TargetsForm::isStretch).isEmpty() || places(sentence) > 1) {
      return Optional.empty(); // 2025年之前: a stretch of time, and targets have their own
    }
    TargetChange change = TargetChange.read(sentence);
    Dated dated = dated(sentence);
    sentence.useAll(Sense.TARGET_NOUN, Sense.ASK, Sense.HOW_MANY);
    List<PolicyDate> periods = periods(sentence, catalogue);
    ValueBounds bounds = Amounts.read(sentence);
    if (much && bounds != null && bounds.isOneValue()) {
      return Optional.empty(); // 10亿级企业有多少: the number is part of a name
    }
    List<Part> parts = new ArrayList<>(PartReaders.all(sentence, catalogue));
    parts.add(part(indicator));
    sentence.useAll(
        Sense.MEASURE,
        Sense.IN,
        Sense.AND,
        Sense.MENTION,
        Sense.SUPPORT,
        Sense.DO,
        Sense.POLICY_NOUN,
        Sense.ENTERPRISE_NOUN,
        Sense.INDUSTRY_NOUN);
    useReached(sentence);
    boolean asksAnything =
        !indicator.isEmpty()
            || change.isAny()
            || bounds != null
            || !periods.isEmpty()
            || dated != Dated.ANY
            || parts.size() > 1;
    if (!sentence.isExhausted() || !asksAnything) {
      return Optional.empty();
    }
    TargetWish wish =
        new TargetWish(indicator, change.kind(), change.falling(), bounds, periods, dated);
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Targets(wish),
            parts,
            said -> TargetWording.of(wish, asked, said, parts.size() > 1)));
  }

  /** 多少份文件, how many departments: what is counted is no target. */
  private static boolean countsOthers(Sentence sentence) {
    int much = sentence.find(Sense.HOW_MANY, 0);
    Sense[] counted = {Sense.POLICY_NOUN, Sense.BODY_NOUN, Sense.ROLE_NOUN, Sense.REGION_NOUN};
    return sentence.is(sentence.skipFill(much + 1, 1), counted);
  }

  private static boolean isStretch(Token token) {
    return token instanceof Token.When when
        && (when.mention().since() != null
            || when.mention().deadline()
            || when.text().matches("(?i).*(?:之前|以前|年前)|before .*"));
  }

  /** 森林覆盖率这个指标由谁负责: a body is asked for, and no number. */
  private static boolean asksWho(Sentence sentence) {
    return sentence.has(Sense.WHO)
        && (sentence.has(Sense.ROLE) || sentence.has(Sense.ROLE_NOUN))
        && !sentence.has(Sense.HOW_MANY);
  }

  /** How many times and places are paired: 遵义2024年和贵州2022年的; 1 where they are not. */
  private static int places(Sentence sentence) {
    int times = sentence.free(Token.When.class::isInstance).size();
    int places =
        sentence.free(t -> t instanceof Token.Name n && BodyMentions.has(n, Region.class)).size();
    return Math.min(times, places);
  }

  /** 要达到, 不低于多少: what a value does where no value is given. */
  private static void useReached(Sentence sentence) {
    for (int i : sentence.free(t -> t.text().matches("(?i)达到|控制在|完成|要完成|reach|reaching"))) {
      sentence.use(i);
    }
    for (int i = sentence.find(Sense.COMPARATOR, 0);
        i >= 0;
        i = sentence.find(Sense.COMPARATOR, i + 1)) {
      if (sentence.is(i + 1, Sense.HOW_MANY)) {
        sentence.use(i);
      }
    }
  }

  /** 没有写年份: whether the time of targets is asked for; accounts for what says so. */
  private static Dated dated(Sentence sentence) {
    int noun = sentence.find(Sense.PERIOD, 0);
    if (noun < 0) {
      return Dated.ANY;
    }
    int from = noun - 1;
    boolean not = false;
    boolean said = sentence.token(noun).text().matches("[写标注].*");
    while (from >= 0 && sentence.is(from, Sense.NOT, Sense.MENTION, Sense.FILL)) {
      not |= sentence.is(from, Sense.NOT);
      said |= sentence.is(from, Sense.MENTION) || sentence.token(from).text().matches("有|with");
      from--;
    }
    if (!not && !said) {
      return Dated.ANY;
    }
    sentence.use(from + 1, noun + 1);
    return not ? Dated.UNSTATED : Dated.STATED;
  }

  private static boolean asksForTargets(Sentence sentence) {
    int noun = sentence.find(Sense.TARGET_NOUN, 0);
    if (noun < 0) {
      return false;
    }
    int behind = sentence.skipFill(noun + 1, 1);
    return behind >= sentence.size()
        || sentence.is(noun - 1, Sense.ASK)
        || sentence.is(behind, Sense.ASK, Sense.HOW_MANY)
        || sentence.is(sentence.skipFill(noun - 1, -1), Sense.ASK)
        || sentence.language() == Language.EN;
  }

  private static List<PolicyDate> periods(Sentence sentence, Catalogue catalogue) {
    List<PolicyDate> periods = new ArrayList<>();
    for (int i : sentence.free(Token.When.class::isInstance)) {
      if (sentence.token(i) instanceof Token.When when) {
        sentence.use(i);
        if (sentence.is(i + 1, Sense.IN)) {
          sentence.use(i + 1);
        }
        periods.addAll(
            when.yearless()
                ? TimeReader.inYearsOfPolicies(when.mention().date(), catalogue)
                : List.of(when.mention().date()));
      }
    }
    return periods;
  }

  private static Part part(List<List<String>> indicator) {
    List<Selection> each =
        indicator.isEmpty()
            ? List.of(new Selection.WithTarget(""))
            : indicator.stream()
                .<Selection>map(
                    forms ->
                        Selections.or(
                            forms.stream().<Selection>map(Selection.WithTarget::new).toList()))
                .toList();
    Selection selection = Selections.and(each);
    return new Part(
        List.of(), selection, selection, Said.NOTHING, Said.NOTHING, List.of(), List.of());
  }
}
