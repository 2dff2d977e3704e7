package policygraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import policygraph.graph.GraphReader;
import policygraph.graph.SelectionCypher;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.PolicySummary;
import policygraph.graph.view.RankedBody;
import policygraph.index.Mode;
import policygraph.index.PassageHit;
import policygraph.index.PassageIndex;
import policygraph.index.PassageQuery;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.question.Asked;
import policygraph.question.Close;
import policygraph.question.Question;
import policygraph.question.QuestionReader;
import policygraph.question.Said;

/** Answers questions: reads them, asks graph or index, and says how far the answer reaches. */
public final class Answerer {
  /** As many measures stand beside an answer at most, per reason. */
  private static final int RELATED = 20;

  private final QuestionReader reader;
  private final GraphReader graph;
  private final PassageIndex index;
  private final Supplier<Snapshot> snapshot;

  public Answerer(
      QuestionReader reader, GraphReader graph, PassageIndex index, Supplier<Snapshot> snapshot) {
    this.reader = reader;
    this.graph = graph;
    this.index = index;
    this.snapshot = snapshot;
  }

  /**
   * @param page of the results, from 1
   */
  public Answer answer(String text, int page, int size) {
    Snapshot now = snapshot.get();
    Question question = reader.read(text, now.catalogue());
    if (!question.understood()) {
      return passages(question, now, page, size);
    }
    Question.Reading reading = reading(question);
    Selection selection = reading.selection();
    Found found =
        switch (question.asked()) {
          case Asked.Ranking ranking -> ranking(ranking, selection, now, page, size);
          case Asked.Targets targets ->
              Found.of("targets", Targets.find(graph, targets.wish(), selection, page, size));
          case Asked.Measures m -> measures("measures", reading, page, size);
          case Asked.Count c -> measures("measures", reading, page, size);
          case Asked.Bodies bodies ->
              measures("entities", reading, page, size)
                  .with(counted(graph.ranking(selection, bodies.roles(), RELATED)));
          case Asked.Policies p -> measures("policies", reading, page, size);
          case Asked.PolicyRanking p -> measures("policies", reading, page, size);
          case Asked.Citations c -> measures("measures", reading, page, size);
          case Asked.Comparison comparison -> comparison(comparison, reading, page, size);
          case Asked.Passages p -> throw new IllegalStateException("understood as nothing");
        };
    List<Answer.InPolicy> policies =
        found.kind().equals("policies") ? inPolicies(selection, now) : List.of();
    return new Answer(
        question,
        found.kind(),
        reading,
        cypher(selection),
        found.results(),
        found.summary(),
        policies,
        related(question, found.results()),
        coverage(now, selection));
  }

  /** What one way of asking has found. */
  private record Found(String kind, Page<Result> results, List<Answer.Counted> summary) {
    static Found of(String kind, Page<Result> results) {
      return new Found(kind, results, List.of());
    }

    Found with(List<Answer.Counted> counted) {
      return new Found(kind, results, counted);
    }
  }

  /** The strictest reading that finds something; the strictest of all where none does. */
  private Question.Reading reading(Question question) {
    return question.readings().stream()
        .filter(r -> graph.measures(r.selection(), 1, 1).total() > 0)
        .findFirst()
        .orElse(question.strict());
  }

  private Selection first(List<Selection> readings) {
    return readings.stream()
        .filter(r -> graph.measures(r, 1, 1).total() > 0)
        .findFirst()
        .orElse(readings.getFirst());
  }

  private Found measures(String kind, Question.Reading reading, int page, int size) {
    Page<FiledMeasure> found = graph.measures(reading.selection(), page, size);
    List<Result> results = new ArrayList<>();
    for (FiledMeasure measure : found.items()) {
      results.add(new Result.OfMeasure(measure, Proofs.of(measure, reading.constraints()), ""));
    }
    return Found.of(kind, new Page<>(found.total(), page, size, results));
  }

  private Found comparison(
      Asked.Comparison comparison, Question.Reading reading, int page, int size) {
    List<Result> results = new ArrayList<>();
    long total = 0;
    for (Asked.Side side : comparison.sides()) {
      Page<FiledMeasure> found = graph.measures(first(side.readings()), page, size);
      total += found.total();
      for (FiledMeasure measure : found.items()) {
        results.add(
            new Result.OfMeasure(measure, Proofs.of(measure, reading.constraints()), side.label()));
      }
    }
    return Found.of("measures", new Page<>(total, page, size, results));
  }

  private Found ranking(
      Asked.Ranking ranking, Selection selection, Snapshot now, int page, int size) {
    List<Answer.Counted> counted = new ArrayList<>();
    if (ranking.kind() == Asked.Kind.AGENCY) {
      counted.addAll(counted(graph.ranking(selection, ranking.roles(), Integer.MAX_VALUE)));
    } else {
      EntityDirectory names = now.catalogue().entities();
      String facet = ranking.kind().name().toLowerCase(java.util.Locale.ROOT);
      for (FacetCount value : graph.facets(selection).getOrDefault(facet, List.of())) {
        names
            .byId(value.value())
            .ifPresent(e -> counted.add(new Answer.Counted(e.entity(), value.count())));
      }
    }
    if (ranking.order() == Asked.Order.LEAST) {
      java.util.Collections.reverse(counted);
    }
    List<Answer.Counted> wanted =
        ranking.limit() == 0
            ? counted
            : counted.subList(0, Math.min(ranking.limit(), counted.size()));
    List<Result> items =
        wanted.stream().<Result>map(c -> new Result.OfEntity(c.entity(), c.count())).toList();
    int from = Math.min(items.size(), (page - 1) * size);
    int to = Math.min(items.size(), from + size);
    return Found.of("entities", new Page<>(items.size(), page, size, items.subList(from, to)));
  }

  private static List<Answer.Counted> counted(List<RankedBody> bodies) {
    return bodies.stream().map(b -> new Answer.Counted(b.body(), b.measures())).toList();
  }

  private List<Answer.InPolicy> inPolicies(Selection selection, Snapshot now) {
    Map<String, PolicySummary> known = new HashMap<>();
    now.policies().forEach(p -> known.put(p.policy().id(), p));
    List<Answer.InPolicy> policies = new ArrayList<>();
    for (FacetCount value : graph.facets(selection).getOrDefault("policy", List.of())) {
      PolicySummary policy = known.get(value.value());
      if (policy != null) {
        policies.add(new Answer.InPolicy(policy.policy(), value.count()));
      }
    }
    return policies;
  }

  private List<Answer.Related> related(Question question, Page<Result> results) {
    Set<String> shown = new HashSet<>();
    for (Result result : results.items()) {
      if (result instanceof Result.OfMeasure measure) {
        shown.add(measure.measure().measure().id());
      }
    }
    Map<String, Answer.Related> related = new LinkedHashMap<>();
    for (Close close : question.close()) {
      for (FiledMeasure measure : graph.measures(close.selection(), 1, RELATED).items()) {
        String id = measure.measure().id();
        if (!shown.contains(id)) {
          related.putIfAbsent(id, new Answer.Related(close.reason(), measure));
        }
      }
    }
    return List.copyOf(related.values());
  }

  private Answer.Coverage coverage(Snapshot now, Selection selection) {
    Selection lost =
        new Selection.And(List.of(selection, new Selection.WithStatus(Set.of(Status.MISSING))));
    return new Answer.Coverage(
        now.coverage().policies(),
        now.coverage().withResponsibilities(),
        graph.measures(lost, 1, 1).total(),
        notes(now));
  }

  private static List<Said> notes(Snapshot now) {
    List<Said> notes = new ArrayList<>();
    int silent = now.coverage().policies() - now.coverage().withResponsibilities();
    if (silent > 0) {
      notes.add(new Said(silent + " 份文件没有写明责任单位", silent + " policies name no responsible bodies"));
    }
    if (now.coverage().missingTexts() > 0) {
      notes.add(
          new Said(
              "全部文件中有 " + now.coverage().missingTexts() + " 项任务正文在来源中缺失",
              now.coverage().missingTexts()
                  + " tasks of all policies have lost their text in the source"));
    }
    return notes;
  }

  private static String cypher(Selection selection) {
    SelectionCypher cypher = new SelectionCypher(selection);
    return cypher.text() + "\n// " + cypher.parameters();
  }

  private Answer passages(Question question, Snapshot now, int page, int size) {
    Page<PassageHit> hits =
        index.search(PassageQuery.of(question.text(), Mode.HYBRID).paged(page, size)).hits();
    List<String> ids =
        hits.items().stream()
            .map(h -> h.passage().measureId())
            .filter(java.util.Objects::nonNull)
            .toList();
    Map<String, FiledMeasure> measures = new HashMap<>();
    graph.measures(ids).forEach(m -> measures.put(m.measure().id(), m));
    List<Result> results = new ArrayList<>();
    for (PassageHit hit : hits.items()) {
      String id = hit.passage().measureId();
      results.add(new Result.OfPassage(hit, id == null ? null : measures.get(id)));
    }
    return new Answer(
        question,
        "passages",
        question.strict(),
        "",
        new Page<>(hits.total(), page, size, results),
        List.of(),
        List.of(),
        List.of(),
        new Answer.Coverage(
            now.coverage().policies(), now.coverage().withResponsibilities(), 0, notes(now)));
  }
}
