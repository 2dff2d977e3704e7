package policygraph.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.RankedBody;
import policygraph.graph.view.TargetRow;
import policygraph.lexicon.EnglishNames;
import policygraph.lexicon.EntityDirectory;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Citation;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.Page;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.question.Catalogue;
import policygraph.text.Folding;

/** Policies in memory, asked as the graph is: for tests of answers that need no database. */
public final class MemoryArchive implements Archive {
  private final List<Policy> policies;
  private final Selected selected;
  private final AtomicInteger read = new AtomicInteger();

  public MemoryArchive(Collection<Policy> policies, Function<String, List<String>> above) {
    this.policies = List.copyOf(policies);
    this.selected = new Selected(above);
  }

  private List<FiledMeasure> all(Selection selection) {
    List<FiledMeasure> found = new ArrayList<>();
    for (Policy policy : policies) {
      for (Measure measure : policy.measures()) {
        if (selected.test(selection, policy, measure)) {
          found.add(new FiledMeasure(measure, ref(policy)));
        }
      }
    }
    return found;
  }

  private static PolicyRef ref(Policy p) {
    return new PolicyRef(p.id(), p.title(), p.number(), p.source(), p.date(), p.region());
  }

  @Override
  public Page<FiledMeasure> measures(Selection selection, int page, int size) {
    List<FiledMeasure> all = all(selection);
    int from = Math.min(all.size(), (page - 1) * size);
    List<FiledMeasure> items = all.subList(from, Math.min(all.size(), from + size));
    read.addAndGet(items.size());
    return new Page<>(all.size(), page, size, items);
  }

  /** How many measures have been read whole so far, some of them more than once. */
  public int measuresRead() {
    return read.get();
  }

  @Override
  public long count(Selection selection) {
    return all(selection).size();
  }

  @Override
  public long missing(Selection selection) {
    return all(selection).stream().filter(m -> m.measure().status() == Status.MISSING).count();
  }

  @Override
  public List<FiledMeasure> measures(List<String> ids) {
    Map<String, FiledMeasure> byId = new HashMap<>();
    all(new Selection.ByIds(ids)).forEach(m -> byId.put(m.measure().id(), m));
    read.addAndGet(byId.size());
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  @Override
  public List<InPolicy> policies(Selection selection) {
    Map<PolicyRef, Long> counts = new LinkedHashMap<>();
    all(selection).forEach(m -> counts.merge(m.policy(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(e -> new InPolicy(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingLong(InPolicy::count).reversed())
        .toList();
  }

  @Override
  public List<RankedBody> ranking(Selection selection, Set<Role> roles) {
    Map<String, Entity> bodies = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (FiledMeasure filed : all(selection)) {
      Set<String> here = new LinkedHashSet<>();
      filed.measure().facts().responsibilities().stream()
          .filter(r -> roles.isEmpty() || roles.contains(r.role()))
          .forEach(
              r -> {
                bodies.put(r.body().id(), r.body());
                here.add(r.body().id());
              });
      here.forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return bodies.values().stream()
        .map(b -> new RankedBody(b, counts.getOrDefault(b.id(), 0)))
        .sorted(
            Comparator.comparingInt(RankedBody::measures)
                .reversed()
                .thenComparing(b -> b.body().id()))
        .toList();
  }

  @Override
  public List<FacetCount> facet(Selection selection, String facet) {
    Map<String, String> names = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (FiledMeasure filed : all(selection)) {
      Set<Entity> here = new HashSet<>();
      switch (facet) {
        case "region" -> filed.measure().facts().regions().forEach(r -> here.add(r.region()));
        case "industry" ->
            filed.measure().facts().industries().forEach(r -> here.add(r.industry()));
        case "enterprise" ->
            filed.measure().facts().enterprises().forEach(r -> here.add(r.enterprise()));
        default -> throw new IllegalArgumentException("no such facet: " + facet);
      }
      for (Entity entity : here) {
        names.put(entity.id(), entity.name());
        counts.merge(entity.id(), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> new FacetCount(e.getKey(), names.getOrDefault(e.getKey(), ""), e.getValue()))
        .sorted(Comparator.comparingLong(FacetCount::count).reversed())
        .toList();
  }

  @Override
  public List<TargetRow> targets(Selection selection) {
    List<TargetRow> rows = new ArrayList<>();
    for (FiledMeasure filed : all(selection)) {
      Measure m = filed.measure();
      List<Entity> leads =
          m.facts().responsibilities().stream()
              .filter(r -> r.role() == Role.LEAD)
              .map(r -> r.body())
              .toList();
      m.facts()
          .targets()
          .forEach(t -> rows.add(new TargetRow(t, m.id(), m.label(), filed.policy(), leads)));
    }
    return rows;
  }

  @Override
  public List<CitationRow> citations() {
    List<CitationRow> rows = new ArrayList<>();
    for (Policy policy : policies) {
      for (Citation citation : policy.citations()) {
        rows.add(new CitationRow(citation, ref(policy), null, cited(citation)));
      }
      for (Measure measure : policy.measures()) {
        for (Citation citation : measure.facts().citations()) {
          rows.add(new CitationRow(citation, ref(policy), measure.id(), cited(citation)));
        }
      }
    }
    return rows;
  }

  private @org.jspecify.annotations.Nullable PolicyRef cited(Citation citation) {
    return policies.stream()
        .filter(p -> p.id().equals(citation.target()))
        .map(MemoryArchive::ref)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Coverage coverage(Selection selection) {
    Set<String> within = new HashSet<>();
    all(selection).forEach(m -> within.add(m.policy().id()));
    Set<String> naming = new HashSet<>();
    all(new Selection.WithBodies(Set.of(), 1)).forEach(m -> naming.add(m.policy().id()));
    naming.retainAll(within);
    long missing =
        all(new Selection.WithStatus(Set.of(Status.MISSING))).stream()
            .filter(m -> within.contains(m.policy().id()))
            .count();
    return new Coverage(within.size(), naming.size(), (int) missing);
  }

  @Override
  public String query(Selection selection) {
    return selection.toString();
  }

  /** What questions can speak of, as the graph would tell. */
  public Snapshot snapshot(Collection<Region> places, Folding folding, EnglishNames english) {
    Map<String, Entity> known = new LinkedHashMap<>();
    Map<String, Long> counts = new HashMap<>();
    Map<String, Long> led = new HashMap<>();
    Map<String, Set<String>> mentions = new HashMap<>();
    Set<String> indicators = new LinkedHashSet<>();
    Set<YearMonth> months = new HashSet<>();
    for (FiledMeasure filed : all(new Selection.All())) {
      var facts = filed.measure().facts();
      Set<Entity> here = new HashSet<>();
      facts.responsibilities().forEach(r -> here.add(r.body()));
      facts
          .responsibilities()
          .forEach(
              r -> mentions.computeIfAbsent(r.body().id(), id -> new HashSet<>()).add(r.mention()));
      facts.regions().forEach(r -> here.add(r.region()));
      facts.industries().forEach(r -> here.add(r.industry()));
      facts.enterprises().forEach(r -> here.add(r.enterprise()));
      here.forEach(e -> known.put(e.id(), e));
      here.forEach(e -> counts.merge(e.id(), 1L, Long::sum));
      facts.responsibilities().stream()
          .filter(r -> r.role() == Role.LEAD)
          .forEach(r -> led.merge(r.body().id(), 1L, Long::sum));
      facts.targets().forEach(t -> indicators.add(t.indicator()));
      facts.deadlines().stream()
          .map(d -> d.date())
          .filter(date -> date != null && !date.equals(PolicyDate.ofYear(date.year())))
          .forEach(date -> months.add(YearMonth.from(date.last())));
    }
    List<Entry> entries = new ArrayList<>();
    known
        .values()
        .forEach(
            e ->
                entries.add(
                    new Entry(
                        e,
                        counts.getOrDefault(e.id(), 0L),
                        led.getOrDefault(e.id(), 0L),
                        mentions.getOrDefault(e.id(), Set.of()))));
    places.stream()
        .filter(p -> !known.containsKey(p.id()))
        .map(Entry::unused)
        .forEach(entries::add);
    List<PolicyRef> refs = policies.stream().map(MemoryArchive::ref).toList();
    Set<String> naming = new HashSet<>();
    all(new Selection.WithBodies(Set.of(), 1)).forEach(m -> naming.add(m.policy().id()));
    return new Snapshot(
        new Catalogue(
            EntityDirectory.of(entries, folding::fold, english),
            refs,
            List.copyOf(indicators),
            months),
        List.of(),
        refs.stream().filter(p -> !naming.contains(p.id())).toList(),
        coverage(new Selection.All()));
  }
}
