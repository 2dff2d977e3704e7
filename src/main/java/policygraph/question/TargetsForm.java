package policygraph.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.Comparator;
import policygraph.model.PolicyDate;
import policygraph.model.Selection;
import policygraph.model.TargetKind;
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
    boolean much = sentence.has(Sense.HOW_MANY) && !sentence.has(Sense.MEASURE);
    boolean amount = !sentence.free(Token.Amount.class::isInstance).isEmpty();
    if (!noun && !much && !(amount && sentence.has(Sense.CHANGE))) {
      return Optional.empty();
    }
    List<List<String>> indicator = indicator(sentence, new Indicators(catalogue.indicators()));
    if (!noun && indicator.isEmpty()) {
      return Optional.empty();
    }
    TargetKind kind = kind(sentence);
    if (!sentence.free(TargetsForm::isBeforeYear).isEmpty()) {
      return Optional.empty(); // 2025年之前: a stretch of years, and targets have their own
    }
    sentence.useAll(Sense.TARGET_NOUN, Sense.ASK, Sense.HOW_MANY);
    List<PolicyDate> periods = periods(sentence, catalogue);
    Amounts.Bound bound = Amounts.read(sentence);
    if (much && bound != null && bound.comparator() == Comparator.EXACTLY) {
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
        Sense.COMPARATOR,
        Sense.DUE,
        Sense.ENTERPRISE_NOUN,
        Sense.INDUSTRY_NOUN);
    boolean asksAnything =
        !indicator.isEmpty()
            || kind != null
            || bound != null
            || !periods.isEmpty()
            || parts.size() > 1;
    if (!sentence.isExhausted() || !asksAnything) {
      return Optional.empty();
    }
    @Nullable Comparator comparator = bound == null ? null : bound.comparator();
    @Nullable BigDecimal value = bound == null ? null : bound.value();
    String unit = bound == null ? "" : bound.unit();
    TargetWish wish = new TargetWish(indicator, kind, comparator, value, unit, periods);
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Targets(wish),
            parts,
            said -> TargetWording.of(wish, said, parts.size() > 1)));
  }

  private static boolean isBeforeYear(Token token) {
    return token instanceof Token.When when
        && when.mention().date().month() == null
        && when.text().matches("(?i).*(?:之前|以前|年前)|before .*");
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

  /**
   * Subjects that are indicators of the graph; what is none stays for the readers of constraints.
   */
  private static List<List<String>> indicator(Sentence sentence, Indicators known) {
    List<List<String>> indicator = new ArrayList<>();
    for (int i : sentence.free(t -> t instanceof Token.Topic || t instanceof Token.Name)) {
      List<List<String>> words =
          switch (sentence.token(i)) {
            case Token.Topic topic -> topic.words();
            case Token.Name name -> IndicatorNames.words(name);
            default -> List.of();
          };
      List<List<String>> together = new ArrayList<>(indicator);
      together.addAll(words);
      boolean telling = sentence.token(i).text().length() > 1;
      if (telling && !words.isEmpty() && known.hasAll(together)) {
        indicator.addAll(words);
        sentence.use(i);
        if (sentence.is(i + 1, Sense.ENTERPRISE_NOUN, Sense.INDUSTRY_NOUN)) {
          sentence.use(i + 1);
        }
      }
    }
    return indicator;
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

  private static @Nullable TargetKind kind(Sentence sentence) {
    int change = sentence.find(Sense.CHANGE, 0);
    Token.Word word = sentence.word(change);
    sentence.useAll(Sense.CHANGE);
    if (word == null) {
      return null;
    }
    return switch (word.value(Sense.CHANGE)) {
      case "growth" -> TargetKind.GROWTH;
      case "increment" -> TargetKind.INCREMENT;
      default -> null;
    };
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
