package policygraph.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policygraph.model.Facts;
import policygraph.model.FiledMeasure;
import policygraph.model.Responsibility;
import policygraph.model.Span;
import policygraph.question.Constraint;

/** Finds the quotes of a measure that prove that it is what a question asks for. */
final class Proofs {
  private Proofs() {}

  static List<Span> of(FiledMeasure filed, List<Constraint> constraints) {
    Set<Span> proofs = new LinkedHashSet<>();
    Facts facts = filed.measure().facts();
    for (Constraint constraint : constraints) {
      if (!constraint.negated()) {
        add(constraint, facts, proofs);
      }
    }
    return List.copyOf(proofs);
  }

  private static void add(Constraint constraint, Facts facts, Set<Span> proofs) {
    List<String> ids = constraint.ids();
    for (Responsibility fact : facts.responsibilities()) {
      boolean inRole =
          constraint.role() == null
              || List.of(constraint.role().split("\\|", -1)).contains(fact.role().label());
      if (inRole && ids.contains(fact.body().id())) {
        proofs.add(fact.evidence().span());
      }
    }
    facts.regions().stream()
        .filter(f -> ids.contains(f.region().id()))
        .forEach(f -> proofs.add(f.evidence().span()));
    facts.industries().stream()
        .filter(f -> ids.contains(f.industry().id()))
        .forEach(f -> proofs.add(f.evidence().span()));
    facts.enterprises().stream()
        .filter(f -> ids.contains(f.enterprise().id()))
        .forEach(f -> proofs.add(f.evidence().span()));
  }
}
