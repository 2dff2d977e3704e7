package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.question.Question.Reading;

/**
 * How an answered question can be changed part by part, each change a question in the expert
 * syntax.
 *
 * @param query the question itself in the expert syntax; "" where the syntax has no words for it
 * @param constraints what can be done to each constraint of the reading, in their order
 */
public record Edits(String query, List<Edit> constraints) {
  public static final Edits NONE = new Edits("", List.of());

  private static final List<Set<Role>> ROLES =
      List.of(Set.of(Role.LEAD), Set.of(Role.RESPONSIBLE), Set.of(Role.COOPERATING), Set.of());

  /**
   * Changes of one constraint.
   *
   * @param without the question without it; "" where nothing would be left to ask
   * @param roles the question with another role of the body; empty for what is no body
   */
  public record Edit(String without, List<OtherRole> roles) {
    public Edit {
      roles = List.copyOf(roles);
    }
  }

  /**
   * The question with another role.
   *
   * @param role as the API names it, or any
   * @param current whether it is the role that the question has
   */
  public record OtherRole(String role, boolean current, String question) {}

  public Edits {
    constraints = List.copyOf(constraints);
  }

  public static Edits of(Question question, Reading reading, Catalogue catalogue) {
    String shown = ExpertShow.written(question.asked());
    if (shown == null) {
      return NONE;
    }
    ExpertWriter writer = new ExpertWriter(catalogue);
    UnaryOperator<String> whole = s -> (s + " " + shown).strip();
    List<Edit> edits = new ArrayList<>();
    for (Selection piece : reading.pieces()) {
      edits.add(edit(reading.selection(), piece, writer, whole));
    }
    return new Edits(whole.apply(writer.write(reading.selection())), edits);
  }

  private static Edit edit(
      Selection all, Selection piece, ExpertWriter writer, UnaryOperator<String> whole) {
    if (piece instanceof Selection.All) {
      return new Edit("", List.of());
    }
    Selection rest = replaced(all, piece, null);
    String without = whole.apply(rest == null ? "" : writer.write(rest));
    List<OtherRole> roles = new ArrayList<>();
    Selection positive = piece instanceof Selection.Not not ? not.part() : piece;
    if (positive instanceof Selection.ByBody body) {
      for (Set<Role> other : ROLES) {
        Selection with =
            replaced(all, positive, new Selection.ByBody(body.ids(), other, false, false));
        roles.add(
            new OtherRole(
                other.isEmpty() ? "any" : other.iterator().next().label(),
                other.equals(body.roles()),
                whole.apply(writer.write(with == null ? all : with))));
      }
    }
    return new Edit(without, roles);
  }

  /** The selection with another one for a piece of it, or without the piece; null for nothing. */
  private static @Nullable Selection replaced(
      Selection in, Selection piece, @Nullable Selection by) {
    if (in.equals(piece)) {
      return by;
    }
    return switch (in) {
      case Selection.And and -> {
        List<Selection> pieces = piece instanceof Selection.And p ? p.parts() : List.of();
        List<Selection> kept = new ArrayList<>();
        for (Selection part : and.parts()) {
          Selection left = pieces.contains(part) ? null : replaced(part, piece, by);
          if (left != null) {
            kept.add(left);
          }
        }
        yield kept.isEmpty() ? null : Selections.and(kept);
      }
      case Selection.Or or -> {
        List<Selection> kept = new ArrayList<>();
        for (Selection part : or.parts()) {
          Selection left = replaced(part, piece, by);
          if (left != null) {
            kept.add(left);
          }
        }
        yield kept.isEmpty() ? null : Selections.or(kept);
      }
      case Selection.Not not -> {
        Selection left = replaced(not.part(), piece, by);
        yield left == null ? null : new Selection.Not(left);
      }
      default -> in;
    };
  }
}
