package policygraph.graph;

import java.util.function.Function;
import java.util.stream.Collectors;
import policygraph.model.Selection;

/** Clauses that go from indexed nodes to the measures of one part of a selection. */
final class SelectionStart {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final CypherParameters parameters;
  private final Function<Selection, String> source;

  /**
   * @param source how to write a whole selection, for the branches of an alternative
   */
  SelectionStart(CypherParameters parameters, Function<Selection, String> source) {
    this.parameters = parameters;
    this.source = source;
  }

  /** Whether a query can start from this part. */
  static boolean exists(Selection part) {
    return reach(part) < NOWHERE;
  }

  /** About how many measures a start reaches, as an order of kinds: fewer first. */
  static int reach(Selection part) {
    return switch (part) {
      case Selection.ByIds ids -> 0;
      case Selection.NamesEnterprise enterprise -> 1;
      case Selection.ByBody body -> 2;
      case Selection.InPolicy policy -> 3;
      case Selection.InIndustry industry -> 4;
      case Selection.InRegion region -> 5;
      case Selection.DueWithin due -> 6;
      case Selection.AimsWithin aims -> 6;
      case Selection.WithTarget target -> 6;
      case Selection.Cites cites -> 6;
      case Selection.IssuedBy issuer -> 7;
      case Selection.OfRegion region -> 8;
      case Selection.InYears years -> 9;
      case Selection.Or or ->
          or.parts().stream().mapToInt(SelectionStart::reachOfBranch).max().orElse(NOWHERE);
      case Selection.And and -> reachOfBranch(and);
      case Selection.All all -> NOWHERE;
      case Selection.Not not -> NOWHERE;
      case Selection.WithBodies bodies -> NOWHERE;
      case Selection.WithStatus status -> NOWHERE;
      case Selection.WithStrength strength -> NOWHERE;
      case Selection.WithWords words -> NOWHERE;
      case Selection.WithNumber number -> NOWHERE;
    };
  }

  private static int reachOfBranch(Selection branch) {
    return branch instanceof Selection.And and
        ? and.parts().stream().mapToInt(SelectionStart::reachOfBranch).min().orElse(NOWHERE)
        : reach(branch);
  }

  /** The clauses; each measure comes once. */
  String clauses(Selection part) {
    return switch (part) {
      case Selection.ByIds ids ->
          "MATCH (m:Measure)\nWHERE m.id IN " + parameters.add("measure", ids.ids()) + "\nWITH m";
      case Selection.InPolicy policy ->
          "MATCH (m:Measure)\nWHERE m.policy IN "
              + parameters.add("policy", policy.ids())
              + "\nWITH m";
      case Selection.Or or ->
          or.parts().stream()
              .map(source)
              .map(branch -> indented(branch) + "\n  RETURN m")
              .collect(Collectors.joining("\n  UNION\n", "CALL () {\n", "\n}\nWITH m"));
      case Selection.ByBody body -> SelectionPattern.of(body, parameters).asStart();
      case Selection.InRegion region -> SelectionPattern.of(region, parameters).asStart();
      case Selection.OfRegion region -> SelectionPattern.of(region, parameters).asStart();
      case Selection.InIndustry industry -> SelectionPattern.of(industry, parameters).asStart();
      case Selection.NamesEnterprise firm -> SelectionPattern.of(firm, parameters).asStart();
      case Selection.IssuedBy issuer -> SelectionPattern.of(issuer, parameters).asStart();
      case Selection.InYears years -> SelectionPattern.of(years, parameters).asStart();
      case Selection.DueWithin due -> SelectionPattern.of(due, parameters).asStart();
      case Selection.AimsWithin aims -> SelectionPattern.of(aims, parameters).asStart();
      case Selection.WithTarget target -> SelectionPattern.of(target, parameters).asStart();
      case Selection.Cites cites -> SelectionPattern.of(cites, parameters).asStart();
      case Selection.And and -> source.apply(and);
      case Selection.All all -> "MATCH (m:Measure)\nWITH m";
      case Selection.Not not -> source.apply(not);
      case Selection.WithBodies bodies -> source.apply(bodies);
      case Selection.WithStatus status -> source.apply(status);
      case Selection.WithStrength strength -> source.apply(strength);
      case Selection.WithWords words -> source.apply(words);
      case Selection.WithNumber number -> source.apply(number);
    };
  }

  private static String indented(String clauses) {
    return "  " + clauses.replace("\n", "\n  ");
  }
}
