package policygraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Run;
import policygraph.model.Scope;
import policygraph.model.Section;
import policygraph.model.Span;
import policygraph.model.Status;

/**
 * Compares what was read from a damaged copy of a text with what was read from the text. What a
 * document says for all its measures is left out.
 */
public final class DamageScorer {
  /**
   * @param all statements of any role
   * @param leads those of bodies that lead
   * @param differences what stands elsewhere or nowhere, or is uncertain, for a person to look at
   */
  public record Result(DamageScore all, DamageScore leads, List<String> differences) {}

  /**
   * What is said, by where its proof begins in the clean text. Where it ends may depend on the line
   * breaks, which a copy has elsewhere.
   *
   * @param proof in ink of the clean text
   */
  private record Statement(int proof, Role role, String body) {}

  private final Policy clean;
  private final Policy damaged;
  private final DamagedCopy copy;
  private final List<String> differences = new ArrayList<>();

  private DamageScorer(Policy clean, Policy damaged, DamagedCopy copy) {
    this.clean = clean;
    this.damaged = damaged;
    this.copy = copy;
  }

  /** Empty where the one text is no damaged copy of the other. */
  public static Optional<Result> score(Policy clean, Policy damaged) {
    return DamagedCopy.of(clean.text(), damaged.text())
        .map(copy -> new DamageScorer(clean, damaged, copy).run());
  }

  private Result run() {
    Map<Statement, List<Measure>> said = statements(clean, copy::ink);
    Map<Statement, List<Measure>> found = statements(damaged, copy::origin);
    Set<Statement> wrong = new HashSet<>();
    found.forEach(
        (statement, measures) -> {
          List<Measure> owners = said.getOrDefault(statement, List.of());
          if (!measures.stream().allMatch(m -> isOpen(m) || isOneOf(m, owners))) {
            wrong.add(statement);
            differ("elsewhere", statement, owners, measures);
          } else if (measures.stream().allMatch(DamageScorer::isOpen)) {
            boolean other = measures.stream().anyMatch(m -> isBesideOther(m, owners));
            differ(
                other ? "uncertain, beside other words" : "uncertain",
                statement,
                owners,
                List.of());
          }
        });
    said.forEach(
        (statement, owners) -> {
          if (copy.survives(statement.proof) && !found.containsKey(statement)) {
            differ("absent", statement, owners, List.of());
          }
        });
    return new Result(
        count(said, found, wrong, role -> true),
        count(said, found, wrong, role -> role == Role.LEAD),
        List.copyOf(differences));
  }

  private DamageScore count(
      Map<Statement, List<Measure>> said,
      Map<Statement, List<Measure>> found,
      Set<Statement> wrong,
      Predicate<Role> role) {
    DamageScore score = DamageScore.NONE;
    for (Statement statement : said.keySet()) {
      if (role.test(statement.role)) {
        boolean survives = copy.survives(statement.proof);
        List<Measure> at = found.getOrDefault(statement, List.of());
        boolean open = !at.isEmpty() && at.stream().allMatch(DamageScorer::isOpen);
        boolean settled = !at.isEmpty() && !open && !wrong.contains(statement);
        List<Measure> owners = said.get(statement);
        boolean other = open && at.stream().anyMatch(m -> isBesideOther(m, owners));
        score =
            score.plus(
                new DamageScore(
                    1,
                    survives ? 1 : 0,
                    survives && settled ? 1 : 0,
                    survives && open ? 1 : 0,
                    survives && other ? 1 : 0,
                    0));
      }
    }
    int elsewhere = (int) wrong.stream().filter(s -> role.test(s.role)).count();
    return score.plus(new DamageScore(0, 0, 0, 0, 0, elsewhere));
  }

  /** Where proofs stand in the clean text. */
  @FunctionalInterface
  private interface Places {
    Span in(Span proof);
  }

  private static Map<Statement, List<Measure>> statements(Policy policy, Places places) {
    Map<Statement, List<Measure>> statements = new LinkedHashMap<>();
    for (Measure measure : policy.measures()) {
      for (Responsibility fact : measure.facts().responsibilities()) {
        if (fact.scope() != Scope.DOCUMENT) {
          Statement statement =
              new Statement(
                  places.in(fact.evidence().span()).start(), fact.role(), fact.body().name());
          statements.computeIfAbsent(statement, s -> new ArrayList<>()).add(measure);
        }
      }
    }
    return statements;
  }

  /** Whether a clause is shown for itself, because nobody knows whose it is. */
  private static boolean isOpen(Measure measure) {
    return measure.label().isEmpty() && measure.status() == Status.UNCERTAIN;
  }

  private boolean isOneOf(Measure found, List<Measure> owners) {
    return owners.stream().anyMatch(owner -> isSame(found, owner) || isHeading(found, owner));
  }

  /** Whether what is shown of a task is a heading above it, whose clause holds for all below. */
  private boolean isHeading(Measure found, Measure owner) {
    return clean.sections().stream()
        .filter(section -> section.label().equals(found.label()))
        .filter(section -> owner.path().contains(section.heading()))
        .map(Section::span)
        .filter(Objects::nonNull)
        .anyMatch(span -> begins(found, copy.ink(span)));
  }

  /** Whether a clause in doubt is shown with a sentence which is not that of its own task. */
  private boolean isBesideOther(Measure found, List<Measure> owners) {
    return found.facts().responsibilities().stream()
            .map(fact -> copy.origin(fact.evidence().span()).start())
            .noneMatch(proof -> begins(found, new Span(proof - 1, proof + 1)))
        && owners.stream().noneMatch(owner -> hasWords(found, owner));
  }

  /** Words of the same task or of a part of it; the same number where its words are lost. */
  private boolean isSame(Measure found, Measure owner) {
    return found.runs().isEmpty() ? found.label().equals(owner.label()) : hasWords(found, owner);
  }

  /** Whether the first words of what was found are a task's. */
  private boolean hasWords(Measure found, Measure owner) {
    return owner.runs().stream().anyMatch(run -> begins(found, copy.ink(span(run))));
  }

  /**
   * Whether what was found begins in a stretch of the clean text.
   *
   * @param stretch in ink of the clean text
   */
  private boolean begins(Measure found, Span stretch) {
    if (found.runs().isEmpty()) {
      return false;
    }
    int first = found.runs().getFirst().source();
    return copy.origin(new Span(first, first + 1)).overlaps(stretch);
  }

  /** Runs count in UTF-16, spans in code points. */
  private Span span(Run run) {
    String text = clean.text();
    int from = text.offsetByCodePoints(0, run.source());
    return new Span(run.source(), run.source() + text.codePointCount(from, from + run.length()));
  }

  private void differ(
      String what, Statement statement, List<Measure> owners, List<Measure> measures) {
    differences.add(
        "%s: %s %s of %s%s"
            .formatted(
                what,
                statement.role.label(),
                statement.body,
                owners.stream().map(DamageScorer::shown).toList(),
                measures.isEmpty()
                    ? ""
                    : ", read at " + measures.stream().map(DamageScorer::shown).toList()));
  }

  private static String shown(Measure measure) {
    String text = measure.text().strip();
    return "%s %s %s"
        .formatted(
            measure.status().label(),
            measure.label(),
            text.substring(0, Math.min(24, text.length())))
        .replace('\n', ' ');
  }
}
