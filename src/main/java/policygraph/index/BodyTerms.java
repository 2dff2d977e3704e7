package policygraph.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import policygraph.model.Role;
import policygraph.model.Selection;

/** Who does what, as terms: {@code lead|id}, and {@code 1|lead|id} for the first of its list. */
final class BodyTerms {
  private BodyTerms() {}

  static Set<String> terms(List<Tags.Body> bodies) {
    Set<String> terms = new TreeSet<>();
    for (Tags.Body body : bodies) {
      terms.add(term(body.role(), body.id(), false));
      if (body.order() == 1) {
        terms.add(term(body.role(), body.id(), true));
      }
    }
    return terms;
  }

  private static String term(Role role, String id, boolean first) {
    return (first ? "1|" : "") + role.label() + "|" + id;
  }

  /** One number per set of roles: how many bodies hold one of them. */
  static List<IndexableField> counts(List<Tags.Body> bodies) {
    List<IndexableField> fields = new ArrayList<>();
    for (Set<Role> roles : bodies.isEmpty() ? List.<Set<Role>>of() : setsOfRoles()) {
      long count =
          bodies.stream()
              .filter(body -> roles.contains(body.role()))
              .map(Tags.Body::id)
              .distinct()
              .count();
      fields.add(new IntPoint(Fields.bodies(roles), (int) count));
    }
    return fields;
  }

  private static List<Set<Role>> setsOfRoles() {
    List<Set<Role>> sets = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Set<Role> smaller : List.copyOf(sets)) {
        Set<Role> larger = EnumSet.copyOf(smaller);
        larger.add(role);
        sets.add(larger);
      }
      sets.add(EnumSet.of(role));
    }
    return sets;
  }

  static Query query(Selection.ByBody wanted) {
    Set<Role> roles = wanted.roles().isEmpty() ? EnumSet.allOf(Role.class) : wanted.roles();
    if (!wanted.only()) {
      return anyOf(wanted.ids(), roles, wanted.first());
    }
    return new BooleanQuery.Builder()
        .add(anyOf(wanted.ids(), roles, wanted.first()), Occur.FILTER)
        .add(noOther(wanted.ids(), roles), Occur.FILTER)
        .build();
  }

  /** Enough bodies hold one of the roles. */
  static Query query(Selection.WithBodies wanted) {
    Set<Role> roles = wanted.roles().isEmpty() ? EnumSet.allOf(Role.class) : wanted.roles();
    return IntPoint.newRangeQuery(Fields.bodies(roles), wanted.atLeast(), Integer.MAX_VALUE);
  }

  private static Query anyOf(List<String> ids, Set<Role> roles, boolean first) {
    List<BytesRef> terms = new ArrayList<>();
    for (String id : ids) {
      for (Role role : roles) {
        terms.add(new BytesRef(term(role, id, first)));
      }
    }
    return terms.size() == 1
        ? new TermQuery(new Term(Fields.BODY, terms.getFirst()))
        : new TermInSetQuery(Fields.BODY, terms);
  }

  /** As many of these bodies as bodies at all: for n of them, n sizes of that set. */
  private static Query noOther(List<String> ids, Set<Role> roles) {
    BooleanQuery.Builder sizes = new BooleanQuery.Builder();
    List<String> distinct = ids.stream().distinct().toList();
    for (int size = 1; size <= distinct.size(); size++) {
      BooleanQuery.Builder these = new BooleanQuery.Builder().setMinimumNumberShouldMatch(size);
      distinct.forEach(id -> these.add(anyOf(List.of(id), roles, false), Occur.SHOULD));
      sizes.add(
          new BooleanQuery.Builder()
              .add(these.build(), Occur.FILTER)
              .add(IntPoint.newExactQuery(Fields.bodies(roles), size), Occur.FILTER)
              .build(),
          Occur.SHOULD);
    }
    return sizes.build();
  }
}
