package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.question.BodyMentions.Mention;

/** 省能源局牵头的, led by the energy bureau: bodies and their roles. */
final class BodyReader implements PartReader {
  private static final Said FIRST_NAMED =
      new Said("首列责任单位，未写明牵头", "named first among the responsible bodies; no lead is stated");
  private static final Said NOT_COOPERATING =
      new Said("列为责任单位，未写明“配合”", "listed as a responsible body; cooperation is not stated");

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    List<Mention> mentions = new BodyMentions(catalogue.entities()).find(sentence);
    if (mentions.isEmpty()) {
      return;
    }
    List<BodyClauses.Found> found = new BodyClauses(sentence).find(mentions);
    List<List<BodyClause>> alternatives = new ArrayList<>();
    for (BodyClauses.Found clause : found) {
      if (!clause.either() || alternatives.isEmpty()) {
        alternatives.add(new ArrayList<>());
      }
      alternatives.getLast().add(clause.clause());
    }
    alternatives.forEach(clauses -> into.add(part(clauses, sentence.text())));
  }

  /** Clauses of which one is enough. */
  static Part part(List<BodyClause> clauses, String question) {
    List<Constraint> constraints = new ArrayList<>();
    List<Selection> selections = new ArrayList<>();
    List<Alternative> alternatives = new ArrayList<>();
    List<Close> close = new ArrayList<>();
    for (BodyClause clause : clauses) {
      selections.add(selection(clause));
      for (int i = 0; i < clause.bodies().size(); i++) {
        Bearers body = clause.bodies().get(i);
        constraints.add(constraint(clause, body, clause.negated() || clause.excluded().get(i)));
        alternatives.addAll(body.alternatives("agency", question));
      }
      close.addAll(close(clause));
    }
    Selection selection = Selections.or(selections);
    Said wording =
        new Said(
            clauses.stream().map(c -> RoleWording.of(c).zh()).collect(Collectors.joining("，或")),
            clauses.stream().map(c -> RoleWording.of(c).en()).collect(Collectors.joining(", or ")));
    return new Part(constraints, selection, selection, wording, wording, close, alternatives)
        .withPieces(
            clauses.stream().anyMatch(BodyClause::only)
                ? List.of()
                : clauses.stream().flatMap(c -> pieces(c).stream()).toList());
  }

  private static Constraint constraint(BodyClause clause, Bearers body, boolean negated) {
    return new Constraint(
        "agency",
        role(clause),
        body.ids(),
        body.name(),
        body.mention(),
        body.start(),
        body.end(),
        negated);
  }

  private static @Nullable String role(BodyClause clause) {
    return clause.roles().isEmpty()
        ? null
        : clause.roles().stream().sorted().map(Role::label).collect(Collectors.joining("|"));
  }

  /** What each body of a clause demands. */
  private static List<Selection> pieces(BodyClause clause) {
    List<Selection> pieces = new ArrayList<>();
    for (int i = 0; i < clause.bodies().size(); i++) {
      List<String> ids = clause.bodies().get(i).ids();
      Selection one =
          ids.isEmpty()
              ? Selections.NONE
              : new Selection.ByBody(ids, clause.roles(), clause.first(), false);
      pieces.add(clause.excluded().get(i) ? new Selection.Not(one) : one);
    }
    return pieces;
  }

  private static Selection selection(BodyClause clause) {
    List<Selection> parts = pieces(clause);
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < clause.bodies().size(); i++) {
      if (!clause.excluded().get(i)) {
        wanted.addAll(clause.bodies().get(i).ids());
      }
    }
    Selection all = clause.either() ? Selections.or(parts) : Selections.and(parts);
    if (clause.only() && !wanted.isEmpty()) {
      all =
          Selections.and(
              List.of(all, new Selection.ByBody(wanted, clause.roles(), clause.first(), true)));
    }
    if (clause.others()) {
      return Selections.and(
          List.of(new Selection.Not(all), new Selection.WithBodies(clause.roles(), 1)));
    }
    return clause.negated() ? new Selection.Not(all) : all;
  }

  private static List<Close> close(BodyClause clause) {
    List<String> ids = clause.bodies().getFirst().ids();
    if (clause.bodies().size() > 1 || clause.negated() || clause.only() || ids.isEmpty()) {
      return List.of();
    }
    Selection led = new Selection.WithBodies(Set.of(Role.LEAD), 1);
    if (clause.roles().equals(Set.of(Role.LEAD))) {
      Selection first = new Selection.ByBody(ids, Set.of(Role.RESPONSIBLE), true, false);
      return List.of(
          new Close(FIRST_NAMED, Selections.and(List.of(first, new Selection.Not(led)))));
    }
    if (clause.roles().equals(Set.of(Role.COOPERATING))) {
      return List.of(
          new Close(
              NOT_COOPERATING,
              Selections.and(List.of(Selections.body(ids, Set.of(Role.RESPONSIBLE)), led))));
    }
    return List.of();
  }
}
