package policygraph.extract;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Evidence;
import policygraph.model.Responsibility;
import policygraph.model.Scope;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/**
 * The names of single bodies in the clauses that close a measure, each where it stands: 广西电网公司 is a
 * firm that the measure names, and 毕节市政府 names 毕节市. Sentences are prose, and read as such.
 */
final class DutyNames {
  /**
   * @param text the name as printed, without line ends
   */
  record Name(Responsibility fact, CleanText text) {
    Evidence evidence(String rule) {
      return text.evidence(0, text.length(), rule);
    }
  }

  private DutyNames() {}

  static List<Name> of(ParsedMeasure measure, FactCollector found) {
    List<Name> names = new ArrayList<>();
    for (Clause clause : measure.clauses()) {
      if (clause.scope() != Scope.MEASURE || !clause.form().isApart()) {
        continue;
      }
      CleanText text = clause.text();
      CleanText dense = text.filter(i -> !CleanText.isBlank(text.charAt(i)));
      for (Responsibility fact : found.responsibilities) {
        int at = isOf(fact, text) ? dense.toString().indexOf(fact.mention()) : -1;
        if (at >= 0) {
          names.add(new Name(fact, dense.sub(at, at + fact.mention().length())));
        }
      }
    }
    return names;
  }

  private static boolean isOf(Responsibility fact, CleanText clause) {
    return fact.scope() == Scope.MEASURE
        && !isSet(fact.body())
        && fact.evidence().span().overlaps(clause.span(0, clause.length()));
  }

  private static boolean isSet(Entity body) {
    return body instanceof Agency agency && agency.kind() == Agency.Kind.COLLECTIVE;
  }
}
