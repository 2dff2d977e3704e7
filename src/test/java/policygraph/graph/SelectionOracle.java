package policygraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Responsibility;
import policygraph.model.Selection;

/**
 * What a selection means, said once more in plain Java over policies in memory.
 *
 * @param parents the id of what each entity is part of
 */
record SelectionOracle(List<Policy> policies, Map<String, String> parents) {

  /** Ids of the measures wanted. */
  Set<String> ids(Selection selection) {
    return policies.stream()
        .flatMap(
            policy ->
                policy.measures().stream()
                    .filter(measure -> holds(selection, policy, measure))
                    .map(Measure::id))
        .collect(Collectors.toSet());
  }

  private boolean holds(Selection selection, Policy policy, Measure m) {
    return switch (selection) {
      case Selection.All all -> true;
      case Selection.And and -> and.parts().stream().allMatch(p -> holds(p, policy, m));
      case Selection.Or or -> or.parts().stream().anyMatch(p -> holds(p, policy, m));
      case Selection.Not not -> !holds(not.part(), policy, m);
      case Selection.ByBody by ->
          acting(m, by.roles()).anyMatch(r -> isOneOf(r, by) && (!by.first() || r.order() == 1))
              && (!by.only() || acting(m, by.roles()).allMatch(r -> isOneOf(r, by)));
      case Selection.WithBodies with ->
          acting(m, with.roles()).map(r -> r.body().id()).distinct().count() >= with.atLeast();
      case Selection.InRegion in ->
          m.facts().regions().stream()
              .filter(r -> in.inNames() || !r.inName())
              .anyMatch(
                  r ->
                      in.withParts()
                          ? isPartOf(r.region().id(), in.ids())
                          : in.ids().contains(r.region().id()));
      case Selection.OfRegion of ->
          policy.region() != null && isPartOf(policy.region().id(), of.ids());
      case Selection.InIndustry in ->
          m.facts().industries().stream().anyMatch(i -> isPartOf(i.industry().id(), in.ids()));
      case Selection.NamesEnterprise names ->
          m.facts().enterprises().stream().anyMatch(e -> names.ids().contains(e.enterprise().id()));
      case Selection.InPolicy in -> in.ids().contains(policy.id());
      case Selection.IssuedBy by ->
          policy.issuers().stream().anyMatch(a -> by.ids().contains(a.id()));
      case Selection.WithStatus with -> with.statuses().contains(m.status());
      case Selection.WithStrength with ->
          m.strength() != null && with.strengths().contains(m.strength());
      case Selection.InYears in ->
          policy.date() != null
              && policy.date().year() >= in.from()
              && policy.date().year() <= in.to();
      case Selection.DueWithin due ->
          m.facts().deadlines().stream().anyMatch(d -> within(d.date(), due.from(), due.to()));
      case Selection.AimsWithin aims ->
          m.facts().targets().stream().anyMatch(t -> within(t.period(), aims.from(), aims.to()));
      case Selection.WithTarget with ->
          m.facts().targets().stream().anyMatch(t -> t.indicator().contains(with.indicator()));
      case Selection.WithNumber with -> m.number() != null && with.numbers().contains(m.number());
      case Selection.WithWords with ->
          m.prose().toLowerCase(Locale.ROOT).contains(with.words().toLowerCase(Locale.ROOT));
      case Selection.Cites cites ->
          m.facts().citations().stream()
              .anyMatch(
                  c ->
                      c.title().contains(cites.titleOrNumber())
                          || (c.number() != null
                              && c.number().toString().equals(cites.titleOrNumber())));
      case Selection.ByIds ids -> ids.ids().contains(m.id());
    };
  }

  private static Stream<Responsibility> acting(Measure m, Set<policygraph.model.Role> roles) {
    return m.facts().responsibilities().stream()
        .filter(r -> roles.isEmpty() || roles.contains(r.role()));
  }

  private static boolean isOneOf(Responsibility r, Selection.ByBody by) {
    return by.ids().contains(r.body().id());
  }

  private boolean isPartOf(@Nullable String id, List<String> wanted) {
    return id != null && (wanted.contains(id) || isPartOf(parents.get(id), wanted));
  }

  private static boolean within(
      @Nullable PolicyDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    return date != null
        && (from == null || !date.last().isBefore(from))
        && (to == null || !date.last().isAfter(to));
  }
}
