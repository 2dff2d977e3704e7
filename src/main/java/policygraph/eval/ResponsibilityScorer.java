package policygraph.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import policygraph.model.Agency;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Scope;

/**
 * Compares who does what with labels. A statement is a clause or task, a role and a body; sets of
 * bodies, such as 各市人民政府, are left out on both sides.
 */
public final class ResponsibilityScorer {
  /** Scores by role, and what was missed or wrong, for a person to look at. */
  public record Result(Map<Role, Score> roles, List<String> differences) {}

  private final Map<Role, Score> scores = new EnumMap<>(Role.class);
  private final List<String> differences = new ArrayList<>();

  /**
   * @param policies those whose sources the labels are of
   */
  public Result score(ResponsibilityGold gold, Collection<Policy> policies) {
    scores.clear();
    differences.clear();
    List<Measure> measures = policies.stream().flatMap(p -> p.measures().stream()).toList();
    if (!gold.clauses().isEmpty()) {
      scoreClauses(gold.clauses(), distinct(measures));
    }
    scoreTasks(gold.tasks(), measures);
    return new Result(new EnumMap<>(scores), List.copyOf(differences));
  }

  /** What a clause on a heading says stands at each of its measures, and counts once. */
  private static List<Responsibility> distinct(List<Measure> measures) {
    Map<List<Object>, Responsibility> once = new LinkedHashMap<>();
    for (Measure measure : measures) {
      for (Responsibility fact : measure.facts().responsibilities()) {
        once.put(
            List.of(fact.evidence().span(), fact.role(), fact.mention(), fact.body().name()), fact);
      }
    }
    return List.copyOf(once.values());
  }

  private void scoreClauses(List<ResponsibilityGold.Clause> gold, List<Responsibility> facts) {
    Set<Responsibility> used = new HashSet<>();
    for (ResponsibilityGold.Clause clause : gold) {
      List<Responsibility> inside =
          facts.stream().filter(f -> f.evidence().span().overlaps(clause.span())).toList();
      used.addAll(inside);
      for (Role role : Role.values()) {
        add(
            role,
            clause.bodies().getOrDefault(role, List.of()),
            bodies(inside, role),
            clause.quote());
      }
    }
    for (Responsibility fact : facts) {
      if (!used.contains(fact) && !isCollective(fact)) {
        scores.merge(fact.role(), new Score(0, 0, 1), Score::plus);
        differences.add(
            "outside any labelled clause: %s %s in %s"
                .formatted(fact.role().label(), fact.mention(), fact.evidence().quote()));
      }
    }
  }

  private void scoreTasks(List<ResponsibilityGold.Task> gold, List<Measure> measures) {
    Map<String, List<Responsibility>> byItem = new HashMap<>();
    for (Measure measure : measures) {
      Integer number = measure.number();
      byItem
          .computeIfAbsent(
              number == null ? measure.label() : number.toString(), i -> new ArrayList<>())
          .addAll(
              measure.facts().responsibilities().stream()
                  .filter(r -> r.scope() == Scope.MEASURE)
                  .toList());
    }
    for (ResponsibilityGold.Task task : gold) {
      List<Responsibility> found = byItem.remove(task.item());
      for (Role role : Role.values()) {
        List<String> wanted =
            task.bodies().getOrDefault(role, List.of()).stream()
                .filter(name -> !BodyMatch.meansSeveral(name))
                .toList();
        List<BodyMatch.Named> named =
            bodies(found == null ? List.of() : found, role).stream()
                .filter(body -> !BodyMatch.meansSeveral(body.mention()))
                .toList();
        add(role, wanted, named, "task " + task.item());
      }
    }
  }

  private static List<BodyMatch.Named> bodies(List<Responsibility> facts, Role role) {
    Set<BodyMatch.Named> bodies = new TreeSet<>();
    for (Responsibility fact : facts) {
      if (fact.role() == role && !isCollective(fact)) {
        bodies.add(new BodyMatch.Named(fact.mention(), fact.body().name()));
      }
    }
    return List.copyOf(bodies);
  }

  private static boolean isCollective(Responsibility fact) {
    return fact.body() instanceof Agency agency && agency.kind() == Agency.Kind.COLLECTIVE;
  }

  /** Matches one label with at most one body that was found. */
  private void add(Role role, List<String> wanted, List<BodyMatch.Named> found, String where) {
    List<BodyMatch.Named> left = new ArrayList<>(found);
    List<String> missed = new ArrayList<>();
    for (String name : wanted) {
      left.stream()
          .filter(body -> BodyMatch.isSame(name, body))
          .findFirst()
          .ifPresentOrElse(left::remove, () -> missed.add(name));
    }
    scores.merge(
        role, new Score(wanted.size() - missed.size(), missed.size(), left.size()), Score::plus);
    if (!missed.isEmpty() || !left.isEmpty()) {
      differences.add(
          "%s: missed %s, wrong %s in %s"
              .formatted(
                  role.label(),
                  missed,
                  left.stream().map(BodyMatch.Named::mention).toList(),
                  where));
    }
  }
}
