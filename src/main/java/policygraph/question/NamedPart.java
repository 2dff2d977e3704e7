package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import policygraph.model.Selection;

/**
 * Makes a part of names that a question lists: all of them must hold, or one where 或 joins them.
 */
final class NamedPart {
  private static final Said ONE_OF_THEM = new Said("只涉及其中之一", "names only one of them");

  private NamedPart() {}

  /**
   * @param wording says what the joined names demand
   */
  static Part of(
      String type,
      List<Bearers> names,
      NameGroups.Group group,
      String question,
      Function<Bearers, Selection> selection,
      Function<Said, Said> wording) {
    List<Constraint> constraints = new ArrayList<>();
    List<Selection> each = new ArrayList<>();
    List<Alternative> alternatives = new ArrayList<>();
    boolean negated = group.lead().negated();
    for (Bearers name : names) {
      constraints.add(
          new Constraint(
              type,
              null,
              name.ids(),
              name.name(),
              name.mention(),
              name.start(),
              name.end(),
              negated));
      each.add(name.isKnown() ? selection.apply(name) : Selections.NONE);
      alternatives.addAll(name.alternatives(type, question));
    }
    Selection any = Selections.or(each);
    Selection strict = group.either() ? any : Selections.and(each);
    Said said = wording.apply(joined(names, group.either()));
    Said wide = wording.apply(joined(names, true));
    if (negated) {
      Selection not = new Selection.Not(any);
      Said unsaid = said.not();
      return new Part(constraints, not, not, unsaid, unsaid, List.of(), alternatives)
          .withPieces(each);
    }
    List<Close> close =
        names.size() > 1 && !group.either() ? List.of(new Close(ONE_OF_THEM, any)) : List.of();
    return new Part(constraints, strict, any, said, wide, close, alternatives).withPieces(each);
  }

  private static Said joined(List<Bearers> names, boolean either) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        zh.append(either ? "或" : "和");
        en.append(either ? " or " : " and ");
      }
      zh.append(names.get(i).shown().zh());
      en.append(names.get(i).shown().en());
    }
    return new Said(zh.toString(), en.toString());
  }
}
