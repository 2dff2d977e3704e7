package policygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.model.Strength;

/** Predicates on a measure {@code m} that is bound already. */
final class SelectionFilter {
  private final CypherParameters parameters;

  SelectionFilter(CypherParameters parameters) {
    this.parameters = parameters;
  }

  String predicate(Selection selection) {
    return switch (selection) {
      case Selection.All all -> "true";
      case Selection.And and -> and.parts().isEmpty() ? "true" : joined(and.parts(), " AND ");
      case Selection.Or or -> or.parts().isEmpty() ? "false" : joined(or.parts(), " OR ");
      case Selection.Not not -> "NOT " + predicate(not.part());
      case Selection.ByBody body -> SelectionPattern.of(body, parameters).asPredicate();
      case Selection.InRegion region -> SelectionPattern.of(region, parameters).asPredicate();
      case Selection.OfRegion region -> SelectionPattern.of(region, parameters).asPredicate();
      case Selection.InIndustry industry -> SelectionPattern.of(industry, parameters).asPredicate();
      case Selection.NamesEnterprise firm -> SelectionPattern.of(firm, parameters).asPredicate();
      case Selection.IssuedBy issuer -> SelectionPattern.of(issuer, parameters).asPredicate();
      case Selection.InYears years -> SelectionPattern.of(years, parameters).asPredicate();
      case Selection.DueWithin due -> SelectionPattern.of(due, parameters).asPredicate();
      case Selection.AimsWithin aims -> SelectionPattern.of(aims, parameters).asPredicate();
      case Selection.WithTarget target -> SelectionPattern.of(target, parameters).asPredicate();
      case Selection.Cites cites -> SelectionPattern.of(cites, parameters).asPredicate();
      case Selection.WithBodies bodies -> count(bodies);
      case Selection.InPolicy policy -> in("m.policy", "policy", policy.ids());
      case Selection.ByIds ids -> in("m.id", "measure", ids.ids());
      case Selection.WithStatus with ->
          in("m.status", "status", with.statuses().stream().map(Status::label).sorted().toList());
      case Selection.WithStrength with ->
          in(
              "coalesce(m.strength, '')",
              "strength",
              with.strengths().stream().map(Strength::label).sorted().toList());
      // A label without a value is no number, so that "not 18" holds for it.
      case Selection.WithNumber with ->
          "coalesce(m.number, -1) IN " + parameters.add("number", with.numbers());
      case Selection.WithWords words ->
          "m.prose CONTAINS " + parameters.add("words", words.words().toLowerCase(Locale.ROOT));
    };
  }

  private String joined(List<Selection> parts, String by) {
    return parts.stream().map(this::predicate).collect(Collectors.joining(by, "(", ")"));
  }

  private String in(String property, String name, List<String> values) {
    return property + " IN " + parameters.add(name, values);
  }

  private String count(Selection.WithBodies bodies) {
    return "COUNT { MATCH (b:Entity)-[:"
        + SelectionPattern.types(bodies.roles())
        + "]->(m) RETURN DISTINCT b } >= "
        + parameters.add("atLeast", bodies.atLeast());
  }
}
