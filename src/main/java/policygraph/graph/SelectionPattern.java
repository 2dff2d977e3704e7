package policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
import policygraph.model.Selection;

/**
 * A path that ends at a measure {@code m}, and what must hold on it.
 *
 * @param path from a node that an index finds
 * @param condition on the path's variables
 */
record SelectionPattern(String path, String condition) {

  /** Clauses that follow the path from its start, each measure once. */
  String asStart() {
    return "MATCH "
        + path.replace("(m)", "(m:Measure)")
        + "\nWHERE "
        + condition
        + "\nWITH DISTINCT m";
  }

  /** A predicate on a measure that is bound already. */
  String asPredicate() {
    return "EXISTS { MATCH " + path + " WHERE " + condition + " }";
  }

  static SelectionPattern of(Selection.ByBody body, CypherParameters parameters) {
    String types = types(body.roles());
    String ids = parameters.add("body", body.ids());
    List<String> conditions = new ArrayList<>(List.of("b.id IN " + ids));
    if (body.first()) {
      conditions.add("r.order = 1");
    }
    if (body.only()) {
      conditions.add(
          "NOT EXISTS { MATCH (other:Entity)-[:"
              + types
              + "]->(m) WHERE NOT other.id IN "
              + ids
              + " }");
    }
    return new SelectionPattern(
        "(b:Entity)-[r:" + types + "]->(m)", String.join(" AND ", conditions));
  }

  static SelectionPattern of(Selection.InRegion region, CypherParameters parameters) {
    String path =
        region.withParts()
            ? "(g:Entity)<-[:PART_OF*0..6]-(:Region)<-[r:APPLIES_TO]-(m)"
            : "(g:Entity)<-[r:APPLIES_TO]-(m)";
    String condition = "g.id IN " + parameters.add("region", region.ids());
    return new SelectionPattern(
        path, region.inNames() ? condition : condition + " AND NOT r.inName");
  }

  static SelectionPattern of(Selection.OfRegion region, CypherParameters parameters) {
    return new SelectionPattern(
        "(g:Entity)<-[:PART_OF*0..6]-(:Region)<-[:OF]-(p:Policy), (m)",
        "g.id IN " + parameters.add("region", region.ids()) + " AND m.policy = p.id");
  }

  static SelectionPattern of(Selection.InIndustry industry, CypherParameters parameters) {
    return new SelectionPattern(
        "(i:Entity)<-[:PART_OF*0..6]-(:Industry)<-[:CONCERNS]-(m)",
        "i.id IN " + parameters.add("industry", industry.ids()));
  }

  static SelectionPattern of(Selection.NamesEnterprise enterprise, CypherParameters parameters) {
    return new SelectionPattern(
        "(e:Entity)<-[:NAMES]-(m)", "e.id IN " + parameters.add("enterprise", enterprise.ids()));
  }

  static SelectionPattern of(Selection.IssuedBy issuer, CypherParameters parameters) {
    return new SelectionPattern(
        "(a:Entity)<-[:ISSUED_BY]-(p:Policy), (m)",
        "a.id IN " + parameters.add("issuer", issuer.ids()) + " AND m.policy = p.id");
  }

  static SelectionPattern of(Selection.InYears years, CypherParameters parameters) {
    return new SelectionPattern(
        "(p:Policy), (m)",
        "p.year >= "
            + parameters.add("from", years.from())
            + " AND p.year <= "
            + parameters.add("to", years.to())
            + " AND m.policy = p.id");
  }

  static SelectionPattern of(Selection.DueWithin due, CypherParameters parameters) {
    return ends("(d:Deadline)<-[:DUE]-(m)", "d.ends", due.from(), due.to(), parameters);
  }

  static SelectionPattern of(Selection.AimsWithin aims, CypherParameters parameters) {
    return ends("(t:Target)<-[:SETS]-(m)", "t.ends", aims.from(), aims.to(), parameters);
  }

  private static SelectionPattern ends(
      String path,
      String day,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      CypherParameters parameters) {
    List<String> conditions = new ArrayList<>(List.of(day + " IS NOT NULL"));
    if (from != null) {
      conditions.add(day + " >= " + parameters.add("from", from));
    }
    if (to != null) {
      conditions.add(day + " <= " + parameters.add("to", to));
    }
    return new SelectionPattern(path, String.join(" AND ", conditions));
  }

  static SelectionPattern of(Selection.WithTarget target, CypherParameters parameters) {
    return new SelectionPattern(
        "(t:Target)<-[:SETS]-(m)",
        "t.indicator CONTAINS " + parameters.add("indicator", target.indicator()));
  }

  static SelectionPattern of(Selection.Cites cites, CypherParameters parameters) {
    String words = parameters.add("cited", cites.titleOrNumber());
    return new SelectionPattern(
        "()<-[c:CITES]-(m)", "(c.title CONTAINS " + words + " OR c.number = " + words + ")");
  }

  /** The relations of some roles, separated by |; of all roles where none is named. */
  static String types(Set<Role> roles) {
    return (roles.isEmpty() ? Set.of(Role.values()) : roles)
        .stream()
            .sorted(Comparator.naturalOrder())
            .map(SelectionPattern::type)
            .collect(Collectors.joining("|"));
  }

  private static String type(Role role) {
    return switch (role) {
      case LEAD -> "LEADS";
      case RESPONSIBLE -> "RESPONSIBLE_FOR";
      case COOPERATING -> "COOPERATES_ON";
    };
  }
}
