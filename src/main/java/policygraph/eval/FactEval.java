package policygraph.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import policygraph.eval.GoldFolder.Form;
import policygraph.model.Facts;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Role;

/** Compares the facts of a corpus with all labels of a folder. */
public final class FactEval {
  private static final String ALL = "all";

  private final Collection<Policy> policies;
  private final Map<List<String>, Score> scores = new LinkedHashMap<>();
  private final Map<String, List<String>> differences = new LinkedHashMap<>();
  private final TreeSet<String> absent = new TreeSet<>();

  /**
   * @param policies the corpus as it was read
   */
  public FactEval(Collection<Policy> policies) {
    this.policies = policies;
  }

  public FactReport run(GoldFolder gold) throws IOException {
    for (Path file : gold.of(Form.CLAUSES)) {
      responsibilities(ResponsibilityGold.readClauses(file));
    }
    for (Path file : gold.of(Form.TASKS)) {
      responsibilities(ResponsibilityGold.readTasks(file));
    }
    for (Path file : gold.of(Form.ENTITIES)) {
      entities(EntityGold.read(file));
    }
    for (Path file : gold.of(Form.TARGETS)) {
      quoted("targets", file, Facts::targets, QuotedScorer::targets);
    }
    for (Path file : gold.of(Form.DEADLINES)) {
      quoted("deadlines", file, Facts::deadlines, QuotedScorer::deadlines);
    }
    for (Path file : gold.of(Form.CITATIONS)) {
      quoted("citations", file, Facts::citations, QuotedScorer::citations);
    }
    List<FactReport.Row> rows = new ArrayList<>();
    scores.forEach((key, score) -> rows.add(new FactReport.Row(key.get(0), key.get(1), score)));
    return new FactReport(rows, differences, List.copyOf(absent));
  }

  private void responsibilities(ResponsibilityGold gold) {
    List<Policy> labelled =
        policies.stream().filter(p -> name(p).startsWith(gold.document())).toList();
    if (labelled.isEmpty()) {
      absent.add(gold.document());
      return;
    }
    ResponsibilityScorer.Result result = new ResponsibilityScorer().score(gold, labelled);
    result.roles().values().forEach(score -> add("responsibilities", ALL, score));
    for (Role role : Role.values()) {
      add("responsibilities", role.label(), result.roles().getOrDefault(role, Score.NONE));
    }
    differ("responsibilities", gold.document(), result.differences());
  }

  private void entities(List<EntityGold> labels) {
    EntityScorer scorer = new EntityScorer();
    for (EntityGold label : labels) {
      List<Policy> labelled = named(label.file());
      Facts facts =
          labelled.stream()
              .flatMap(p -> p.measures().stream())
              .filter(m -> m.label().equals(label.label()))
              .findFirst()
              .map(Measure::facts)
              .orElse(Facts.NONE);
      for (String kind : labelled.isEmpty() ? List.<String>of() : EntityGold.KINDS) {
        add(kind, ALL, scorer.score(kind, label, facts));
        EntityScorer.Difference found = scorer.difference(kind, label, facts);
        if (!found.missed().isEmpty() || !found.wrong().isEmpty()) {
          differ(
              kind,
              label.file() + " " + label.label(),
              List.of("missed " + found.missed() + ", wrong " + found.wrong()));
        }
      }
    }
  }

  /** One of the kinds of fact that are labelled by the words that state them. */
  @FunctionalInterface
  private interface Comparison<F> {
    QuotedScorer.Result of(QuotedScorer scorer, List<QuotedGold> gold, List<F> found);
  }

  private <F> void quoted(
      String kind, Path file, Function<Facts, List<F>> facts, Comparison<F> comparison)
      throws IOException {
    Map<String, List<QuotedGold>> byFile =
        QuotedGold.read(file).stream()
            .collect(
                Collectors.groupingBy(QuotedGold::file, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<QuotedGold>> labels : byFile.entrySet()) {
      for (Policy policy : named(labels.getKey())) {
        List<F> found =
            policy.measures().stream()
                .flatMap(m -> facts.apply(m.facts()).stream())
                .distinct()
                .toList();
        QuotedScorer.Result result =
            comparison.of(new QuotedScorer(policy.text()), labels.getValue(), found);
        result.fields().forEach((field, score) -> add(kind, field, score));
        differ(kind, labels.getKey(), result.differences());
      }
    }
  }

  private List<Policy> named(String file) {
    List<Policy> named = policies.stream().filter(p -> name(p).equals(file)).toList();
    if (named.isEmpty()) {
      absent.add(file);
    }
    return named;
  }

  private static String name(Policy policy) {
    return policy.source().substring(policy.source().lastIndexOf('/') + 1);
  }

  private void add(String kind, String field, Score score) {
    scores.merge(List.of(kind, field), score, Score::plus);
  }

  private void differ(String kind, String where, List<String> found) {
    List<String> all = differences.computeIfAbsent(kind, k -> new ArrayList<>());
    found.forEach(difference -> all.add(where + ": " + difference));
  }
}
