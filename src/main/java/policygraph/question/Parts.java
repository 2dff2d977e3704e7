package policygraph.question;

import java.util.List;
import java.util.stream.Collectors;
import policygraph.model.Selection;

/** What several parts of a question have in common. */
final class Parts {
  private Parts() {}

  /** Ids of the bodies that they name. */
  static List<String> bodies(List<Part> parts) {
    return parts.stream()
        .flatMap(p -> p.constraints().stream())
        .filter(c -> c.type().equals("agency"))
        .flatMap(c -> c.ids().stream())
        .toList();
  }

  /** All of the parts, or one of them, as one part. */
  static Part joined(List<Part> parts, boolean all) {
    List<Selection> selections = parts.stream().map(Part::strict).toList();
    Selection selection = all ? Selections.and(selections) : Selections.or(selections);
    Said said =
        new Said(
            parts.stream()
                .map(p -> p.wording().zh())
                .collect(Collectors.joining(all ? "、且" : "，或")),
            parts.stream()
                .map(p -> p.wording().en())
                .collect(Collectors.joining(all ? " and " : ", or ")));
    return new Part(
        parts.stream().flatMap(p -> p.constraints().stream()).toList(),
        selection,
        selection,
        said,
        said,
        List.of(),
        parts.stream().flatMap(p -> p.alternatives().stream()).toList());
  }

  /** What the part does not hold for. */
  static Part negated(Part part) {
    Selection not = new Selection.Not(part.strict());
    Said said = part.wording().not();
    List<Constraint> constraints =
        part.constraints().stream()
            .map(
                c ->
                    new Constraint(
                        c.type(),
                        c.role(),
                        c.ids(),
                        c.name(),
                        c.mention(),
                        c.start(),
                        c.end(),
                        !c.negated()))
            .toList();
    return new Part(constraints, not, not, said, said, List.of(), part.alternatives());
  }
}
