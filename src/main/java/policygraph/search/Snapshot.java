package policygraph.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.graph.GraphReader;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.DeadlineRow;
import policygraph.graph.view.EntityCount;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicySummary;
import policygraph.lexicon.EnglishNames;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.Entity;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.model.Selection;
import policygraph.question.Catalogue;
import policygraph.text.Folding;

/**
 * What questions are read against: the names, policies and indicators of the graph as they were
 * when it was last written. Immutable.
 *
 * @param silent policies that name no responsible bodies
 */
public record Snapshot(
    Catalogue catalogue, List<PolicySummary> policies, List<PolicyRef> silent, Coverage coverage) {
  /** More than any graph has of what is read whole. */
  private static final int ALL = 1_000_000;

  public static final Snapshot EMPTY =
      new Snapshot(Catalogue.empty(), List.of(), List.of(), new Coverage(0, 0, 0));

  public Snapshot {
    policies = List.copyOf(policies);
    silent = List.copyOf(silent);
  }

  /**
   * Reads what the graph holds now.
   *
   * @param places the regions of the state, which questions may name though no document does
   */
  public static Snapshot of(
      GraphReader graph, Iterable<Region> places, Folding folding, EnglishNames english) {
    List<PolicySummary> policies = graph.policies(PolicyFilter.ALL, 1, ALL).items();
    List<PolicyRef> refs = policies.stream().map(PolicySummary::policy).toList();
    List<String> indicators = graph.indicators(ALL).stream().map(FacetCount::value).toList();
    Set<YearMonth> months = new HashSet<>();
    for (DeadlineRow row : graph.deadlines(new Selection.All(), null, null, 1, ALL).items()) {
      PolicyDate date = row.deadline().date();
      if (date != null && !date.equals(PolicyDate.ofYear(date.year()))) {
        months.add(YearMonth.from(date.last()));
      }
    }
    EntityDirectory names = EntityDirectory.of(entries(graph, places), folding::fold, english);
    return new Snapshot(
        new Catalogue(names, refs, indicators, months),
        policies,
        silent(graph, refs),
        graph.coverage(new Selection.All()));
  }

  private static List<PolicyRef> silent(GraphReader graph, List<PolicyRef> all) {
    Set<String> naming = new HashSet<>();
    graph
        .policyShares(new Selection.WithBodies(Set.of(), 1))
        .forEach(share -> naming.add(share.policy().id()));
    return all.stream().filter(p -> !naming.contains(p.id())).toList();
  }

  private static List<EntityDirectory.Entry> entries(GraphReader graph, Iterable<Region> places) {
    List<EntityDirectory.Entry> entries = new ArrayList<>();
    Map<String, Entity> known = new HashMap<>();
    Map<String, List<String>> mentions = graph.mentions();
    for (EntityCount counts : graph.allEntities()) {
      known.put(counts.entity().id(), counts.entity());
      long measures =
          (long) counts.leads() + counts.responsible() + counts.cooperates() + counts.named();
      entries.add(
          new EntityDirectory.Entry(
              counts.entity(),
              measures,
              counts.leads(),
              Set.copyOf(mentions.getOrDefault(counts.entity().id(), List.of()))));
    }
    for (Region place : places) {
      if (!known.containsKey(place.id())) {
        entries.add(EntityDirectory.Entry.unused(place));
      }
    }
    return entries;
  }
}
