package policygraph.extract.responsibility;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.lexicon.BodyScope;
import policygraph.model.Basis;
import policygraph.model.Evidence;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Scope;
import policygraph.structure.Clause;

/** Makes facts of what clauses of one measure say. */
final class FactWriter {
  private final BodyList bodies;
  private final BodyScope scope;
  private final List<Responsibility> facts;

  FactWriter(BodyList bodies, BodyScope scope, List<Responsibility> facts) {
    this.bodies = bodies;
    this.scope = scope;
    this.facts = facts;
  }

  /** Adds what a stretch of a clause says, its roles completed by the document's rules. */
  void add(Clause clause, int from, int to, Reading reading, List<DocumentRule> rules) {
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    int groups = 0;
    for (RoleRules.Assigned assigned : RoleRules.assign(reading, rules)) {
      Evidence evidence = clause.text().evidence(from, to, assigned.rule());
      List<BodyList.Member> members = bodies.resolve(assigned.names(), scope);
      Set<Integer> open = openGroups(members);
      for (BodyList.Member member : members) {
        facts.add(
            new Responsibility(
                member.body(),
                member.mention(),
                assigned.role(),
                counts.merge(assigned.role(), 1, Integer::sum),
                groups + member.group(),
                clause.scope(),
                assigned.basis(),
                open.contains(member.group()),
                reading.condition(),
                evidence));
      }
      groups += assigned.names().groups().size();
    }
  }

  private static Set<Integer> openGroups(List<BodyList.Member> members) {
    Set<Integer> open = new HashSet<>();
    members.stream().filter(BodyList.Member::open).forEach(member -> open.add(member.group()));
    return open;
  }

  /**
   * Adds the bodies of a rule that the facts do not name, printed as the rule's clause has them.
   *
   * @param from the first fact that counts
   */
  void addDefaults(DocumentRule.Default rule, int from) {
    Map<String, String> printed = new HashMap<>();
    for (Names names : rule.besides()) {
      bodies.resolve(names, scope).forEach(m -> printed.put(m.body().id(), m.mention()));
    }
    Set<String> named = new HashSet<>();
    facts.subList(from, facts.size()).forEach(fact -> named.add(fact.body().id()));
    int order = 0;
    for (RoleList list : rule.lists()) {
      for (BodyList.Member member : bodies.resolve(list.names(), scope)) {
        if (named.add(member.body().id())) {
          facts.add(
              new Responsibility(
                  member.body(),
                  printed.getOrDefault(member.body().id(), member.mention()),
                  list.role() == null ? Role.RESPONSIBLE : list.role(),
                  ++order,
                  member.group(),
                  Scope.DOCUMENT,
                  Basis.RULE,
                  false,
                  null,
                  rule.evidence()));
        }
      }
    }
  }
}
