package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Basis;
import policygraph.model.Role;

/** Gives roles to lists whose words do not tell them all, by the rules that a document states. */
final class RoleRules {
  /** The rule of lists that name an office with a person and a telephone number. */
  static final String CONTACT = "contact";

  private RoleRules() {}

  /** Names with their role and where it comes from. */
  record Assigned(Role role, Names names, String rule, Basis basis) {}

  static List<Assigned> assign(Reading reading, List<DocumentRule> rules) {
    boolean leads = reading.lists().stream().anyMatch(list -> list.role() == Role.LEAD);
    List<Assigned> assigned = new ArrayList<>();
    boolean first = true;
    for (RoleList list : reading.lists()) {
      Role role = list.role() == null ? Role.RESPONSIBLE : list.role();
      boolean mayLead = first && !leads && role == Role.RESPONSIBLE;
      Names leading = mayLead ? leading(list, rules) : new Names(List.of());
      if (leading.isEmpty() && list.rule().equals(CONTACT)) {
        continue;
      }
      if (leading.isEmpty()) {
        assigned.add(new Assigned(role, list.names(), list.rule(), Basis.EXPLICIT));
      } else {
        assigned.add(new Assigned(Role.LEAD, leading, "document-rule", Basis.RULE));
        Names others = without(list.names(), leading.all().size());
        if (!others.isEmpty()) {
          assigned.add(new Assigned(role, others, list.rule(), Basis.EXPLICIT));
        }
      }
      first = false;
    }
    return assigned;
  }

  /** The names at the beginning of a list that lead by the latest rule that applies. */
  private static Names leading(RoleList list, List<DocumentRule> rules) {
    List<Names.Group> groups = list.names().groups();
    for (DocumentRule rule : rules.reversed()) {
      int count =
          switch (rule) {
            case DocumentRule.CommaLeads comma ->
                groups.size() > 1 ? groups.getFirst().names().size() : 0;
            case DocumentRule.FirstLeads first -> 1;
            case DocumentRule.BracketLeads bracket ->
                list.role() == null ? list.names().all().size() : 0;
            case DocumentRule.Default defaults -> 0;
          };
      if (count > 0) {
        return first(list.names(), count);
      }
    }
    return new Names(List.of());
  }

  private static Names first(Names names, int count) {
    List<Names.Group> groups = new ArrayList<>();
    int left = count;
    for (Names.Group group : names.groups()) {
      int taken = Math.min(left, group.names().size());
      if (taken > 0) {
        groups.add(new Names.Group(group.names().subList(0, taken)));
      }
      left -= taken;
    }
    return new Names(groups);
  }

  private static Names without(Names names, int count) {
    List<Names.Group> groups = new ArrayList<>();
    int left = count;
    for (Names.Group group : names.groups()) {
      int dropped = Math.min(left, group.names().size());
      if (dropped < group.names().size()) {
        groups.add(new Names.Group(group.names().subList(dropped, group.names().size())));
      }
      left -= dropped;
    }
    return new Names(groups);
  }
}
