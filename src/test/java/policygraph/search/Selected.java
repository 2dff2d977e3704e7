package policygraph.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policygraph.model.Facts;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Selection;

/**
 * Says whether a measure is in a selection, by looking at the measure: what the graph's queries are
 * compared with.
 *
 * @param above the ids of all that an entity is part of
 */
record Selected(Function<String, List<String>> above) {

  boolean test(Selection selection, Policy policy, Measure measure) {
    Facts facts = measure.facts();
    return switch (selection) {
      case Selection.All _ -> true;
      case Selection.And and -> and.parts().stream().allMatch(p -> test(p, policy, measure));
      case Selection.Or or -> or.parts().stream().anyMatch(p -> test(p, policy, measure));
      case Selection.Not not -> !test(not.part(), policy, measure);
      case Selection.ByBody body -> byBody(body, facts);
      case Selection.WithBodies bodies ->
          facts.responsibilities().stream()
                  .filter(r -> ofRole(r, bodies.roles()))
                  .map(r -> r.body().id())
                  .distinct()
                  .count()
              >= bodies.atLeast();
      case Selection.InRegion region ->
          facts.regions().stream()
              .filter(r -> region.inNames() || !r.inName())
              .anyMatch(r -> within(r.region().id(), region.ids(), region.withParts()));
      case Selection.OfRegion region ->
          policy.region() != null && within(policy.region().id(), region.ids(), true);
      case Selection.InIndustry industry ->
          facts.industries().stream()
              .anyMatch(i -> within(i.industry().id(), industry.ids(), true));
      case Selection.NamesEnterprise firm ->
          facts.enterprises().stream().anyMatch(e -> firm.ids().contains(e.enterprise().id()));
      case Selection.InPolicy in -> in.ids().contains(policy.id());
      case Selection.IssuedBy by ->
          policy.issuers().stream().anyMatch(i -> by.ids().contains(i.id()));
      case Selection.WithStatus with -> with.statuses().contains(measure.status());
      case Selection.WithStrength with ->
          measure.strength() != null && with.strengths().contains(measure.strength());
      case Selection.InYears years ->
          policy.date() != null
              && policy.date().year() >= years.from()
              && policy.date().year() <= years.to();
      case Selection.DueWithin due ->
          facts.deadlines().stream()
              .anyMatch(
                  d ->
                      (due.from() == null && due.to() == null)
                          || ends(d.date(), due.from(), due.to()));
      case Selection.AimsWithin aims ->
          facts.targets().stream().anyMatch(t -> ends(t.period(), aims.from(), aims.to()));
      case Selection.WithTarget with ->
          facts.targets().stream()
              .anyMatch(t -> small(t.indicator()).contains(small(with.indicator())));
      case Selection.WithNumber with ->
          measure.number() != null && with.numbers().contains(measure.number());
      case Selection.WithWords with -> small(measure.prose()).contains(small(with.words()));
      case Selection.Cites cites ->
          facts.citations().stream()
              .anyMatch(
                  c ->
                      c.title().contains(cites.titleOrNumber())
                          || (c.number() != null
                              && c.number().toString().equals(cites.titleOrNumber())));
      case Selection.ByIds ids -> ids.ids().contains(measure.id());
    };
  }

  private static boolean byBody(Selection.ByBody body, Facts facts) {
    List<Responsibility> held =
        facts.responsibilities().stream().filter(r -> ofRole(r, body.roles())).toList();
    boolean found =
        held.stream()
            .anyMatch(r -> body.ids().contains(r.body().id()) && (!body.first() || r.order() == 1));
    return found
        && (!body.only() || held.stream().allMatch(r -> body.ids().contains(r.body().id())));
  }

  private static boolean ofRole(Responsibility fact, Set<Role> roles) {
    return roles.isEmpty() || roles.contains(fact.role());
  }

  private boolean within(String id, List<String> wanted, boolean withParts) {
    if (wanted.contains(id)) {
      return true;
    }
    Set<String> outer = new HashSet<>(withParts ? above.apply(id) : new ArrayList<>());
    return outer.stream().anyMatch(wanted::contains);
  }

  private static boolean ends(
      @Nullable PolicyDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    return date != null
        && (from == null || !date.last().isBefore(from))
        && (to == null || !date.last().isAfter(to));
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
