package policygraph.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.question.Asked.Side;

/** 比较贵州和广西在新能源汽车方面的措施: the same question of two places, bodies or policies. */
final class ComparisonForm implements Form {
  private static final List<Class<? extends Entity>> KINDS =
      List.of(Region.class, Agency.class, Industry.class);

  private final Form ofMeasures = new MeasuresForm();
  private final Form ofTargets = new TargetsForm();

  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    if (!sentence.has(Sense.COMPARE) && !isApart(sentence)) {
      return Optional.empty();
    }
    Form single = sentence.has(Sense.TARGET_NOUN) ? ofTargets : ofMeasures;
    List<Integer> compared = compared(sentence);
    if (compared.size() < 2) {
      return Optional.empty();
    }
    List<Side> sides = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    List<Alternative> alternatives = new ArrayList<>();
    Set<String> common = new LinkedHashSet<>();
    boolean guessed = false;
    for (int name : compared) {
      Optional<Question> side = single.read(side(sentence, compared, name), catalogue);
      if (side.isEmpty() || !isWhole(side.get().asked())) {
        return Optional.empty();
      }
      common.addAll(indicator(side.get().asked()));
      side.get().strict().constraints().stream()
          .filter(c -> !constraints.contains(c))
          .forEach(constraints::add);
      alternatives.addAll(side.get().alternatives());
      guessed |= side.get().guessed();
      sides.add(
          new Side(
              sentence.token(name).text(),
              side.get().readings().stream().map(Question.Reading::selection).toList()));
    }
    return Optional.of(
        new Question(
            sentence.text(),
            sentence.language(),
            name(),
            new Asked.Comparison(sides),
            List.of(
                new Question.Reading(
                    Selections.or(
                        sides.stream().<Selection>map(s -> s.readings().getFirst()).toList()),
                    constraints,
                    wording(sides, constraints, common))),
            List.of(),
            alternatives,
            guessed));
  }

  /** 贵州和广西分别怎么…: each for itself, without a word for comparing. */
  private static boolean isApart(Sentence sentence) {
    boolean apart = !sentence.free(t -> t.text().matches("(?i)分别|各自|respectively")).isEmpty();
    return apart
        && sentence.has(Sense.ASK)
        && !sentence.has(Sense.ROLE)
        && !sentence.has(Sense.ROLE_NOUN)
        && !sentence.has(Sense.HOW_MANY);
  }

  /** Whether measures show all that is asked: a bound on targets would be lost. */
  private static boolean isWhole(Asked asked) {
    return !(asked instanceof Asked.Targets targets)
        || targets
            .wish()
            .equals(
                new Asked.TargetWish(
                    targets.wish().indicator(), null, false, null, List.of(), Asked.Dated.ANY));
  }

  private static List<String> indicator(Asked asked) {
    return asked instanceof Asked.Targets targets
        ? targets.wish().indicator().stream().map(List::getFirst).toList()
        : List.of();
  }

  /** The first names of one kind of which there are two or more, or the documents. */
  private static List<Integer> compared(Sentence sentence) {
    List<Integer> documents = sentence.free(Token.Doc.class::isInstance);
    if (documents.size() > 1) {
      return documents;
    }
    for (Class<? extends Entity> kind : KINDS) {
      List<Integer> names =
          sentence.free(t -> t instanceof Token.Name n && BodyMentions.has(n, kind));
      if (names.size() > 1) {
        return names;
      }
    }
    return List.of();
  }

  /** The sentence with one of the names, without the others and what compares them. */
  private static Sentence side(Sentence whole, List<Integer> compared, int name) {
    List<Token> kept = new ArrayList<>();
    int first = compared.getFirst();
    int last = compared.getLast();
    boolean measure = false;
    for (int i = 0; i < whole.size(); i++) {
      boolean between = i > first && i < last && whole.is(i, Sense.AND, Sense.OR, Sense.COMPARE);
      boolean noun = whole.is(i, Sense.POLICY_NOUN) && !(whole.token(first) instanceof Token.Doc);
      if ((compared.contains(i) && i != name) || between || noun || whole.is(i, Sense.COMPARE)) {
        continue;
      }
      measure |= whole.is(i, Sense.MEASURE);
      kept.add(whole.token(i));
    }
    if (!measure && !whole.has(Sense.TARGET_NOUN)) {
      int end = whole.text().length();
      kept.add(new Token.Word(end, end, "", List.of(new Vocabulary.Meaning(Sense.MEASURE, ""))));
    }
    return new Sentence(whole.text(), whole.language(), kept);
  }

  private static Said wording(
      List<Side> sides, List<Constraint> constraints, Set<String> indicators) {
    String names = sides.stream().map(Side::label).collect(Collectors.joining("、"));
    String common =
        Stream.concat(
                constraints.stream()
                    .filter(c -> sides.stream().noneMatch(s -> s.label().equals(c.mention())))
                    .map(Constraint::name),
                indicators.stream())
            .distinct()
            .collect(Collectors.joining("、"));
    String zhNoun = indicators.isEmpty() ? "措施" : "目标";
    return new Said(
        "比较" + names + (common.isEmpty() ? "的" : "在“" + common + "”方面的") + zhNoun,
        "comparison of " + names + (common.isEmpty() ? "" : " on “" + common + "”"));
  }
}
