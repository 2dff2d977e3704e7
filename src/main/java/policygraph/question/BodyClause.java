package policygraph.question;

import java.util.List;
import java.util.Set;
import policygraph.model.Role;

/**
 * What a question says of some bodies: 省发展改革委和省能源局共同牵头.
 *
 * @param bodies in the order of the question
 * @param excluded which of them the question excludes
 * @param either whether one of them is enough
 * @param roles empty for any
 * @param role the word's value: lead, charge, responsible, cooperating, share, any
 * @param only whether no other body may hold the role
 * @param first whether a body must stand first in its list
 * @param negated whether the whole clause is excluded
 * @param others whether another body must hold the role: 省能源局以外的部门牵头的; with {@code negated}
 */
record BodyClause(
    List<Bearers> bodies,
    List<Boolean> excluded,
    boolean either,
    Set<Role> roles,
    String role,
    boolean only,
    boolean first,
    boolean negated,
    boolean others) {

  static Set<Role> roles(String value) {
    return switch (value) {
      case "lead" -> Set.of(Role.LEAD);
      case "charge" -> Set.of(Role.LEAD, Role.RESPONSIBLE);
      case "responsible" -> Set.of(Role.RESPONSIBLE);
      case "cooperating" -> Set.of(Role.COOPERATING);
      case "share" -> Set.of(Role.RESPONSIBLE, Role.COOPERATING);
      default -> Set.of();
    };
  }
}
