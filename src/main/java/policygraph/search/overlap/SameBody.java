package policygraph.search.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.SuccessionRow;
import policygraph.lexicon.DutyFamilies;
import policygraph.model.Agency;
import policygraph.model.Entity;

/**
 * Which bodies count as one lead: a body and those that took over from it, and bodies of different
 * places with the same duty, be it called differently.
 */
final class SameBody {
  private final Map<String, String> successors = new HashMap<>();
  private final DutyFamilies families = DutyFamilies.load();

  private SameBody() {}

  static SameBody of(List<SuccessionRow> rows) {
    SameBody bodies = new SameBody();
    rows.forEach(row -> bodies.successors.put(row.from().id(), row.to().id()));
    return bodies;
  }

  /**
   * Whether a body can be compared with others: known by name, and neither a set nor a part of one.
   */
  static boolean isComparable(Entity body) {
    return body instanceof Agency agency
        && switch (agency.kind()) {
          case DEPARTMENT, GOVERNMENT, PARTY, VERTICAL, JUDICIAL, INSTITUTION -> true;
          case TEMPORARY, COLLECTIVE, INTERNAL, UNVERIFIED -> false;
        };
  }

  /** Whether a body of the one list is the same lead as a body of the other. */
  boolean anyShared(List<Entity> first, List<Entity> second) {
    return first.stream().anyMatch(a -> second.stream().anyMatch(b -> same(a, b)));
  }

  private boolean same(Entity a, Entity b) {
    String one = last(a);
    String other = last(b);
    return one.equals(other) || families.same(duty(one), duty(other));
  }

  /** The duty of a body whose id is a-PLACE-DUTY; the id itself where it is no such id. */
  private static String duty(String id) {
    String[] parts = id.split("-", 3);
    return parts.length == 3 ? parts[2] : id;
  }

  /** The last of those that took over; a circle of successions ends where it began. */
  private String last(Entity body) {
    String id = body.id();
    for (int i = 0; i < 5 && successors.containsKey(id); i++) {
      id = successors.getOrDefault(id, id);
    }
    return id;
  }
}
