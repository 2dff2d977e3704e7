package policygraph.question;

import java.util.List;
import policygraph.model.Selection;

/**
 * What a part of the question demands.
 *
 * @param wide a weaker reading, taken where the strict one finds nothing; the same where there is
 *     none
 * @param wording an attribute of 措施: 由贵州省能源局牵头; in English behind "measures"
 * @param pieces of {@code strict} and of {@code wide}, what each constraint demands; empty where
 *     that cannot be told apart
 * @param close reasons with the selections that stand in for {@code strict}
 * @param guessed whether it is only words beside which nothing says that texts should hold them: 紧急
 *     in 紧急任务
 * @param weakest the part that is read where {@code wide} finds nothing either; empty for none
 */
record Part(
    List<Constraint> constraints,
    Selection strict,
    Selection wide,
    Said wording,
    Said wideWording,
    List<Close> close,
    List<Alternative> alternatives,
    List<Selection> pieces,
    boolean guessed,
    List<Part> weakest) {
  Part {
    weakest = List.copyOf(weakest);
    pieces = List.copyOf(pieces);
    constraints = List.copyOf(constraints);
    close = List.copyOf(close);
    alternatives = List.copyOf(alternatives);
  }

  Part(
      List<Constraint> constraints,
      Selection strict,
      Selection wide,
      Said wording,
      Said wideWording,
      List<Close> close,
      List<Alternative> alternatives) {
    this(
        constraints,
        strict,
        wide,
        wording,
        wideWording,
        close,
        alternatives,
        List.of(),
        false,
        List.of());
  }

  static Part of(Constraint constraint, Selection selection, Said wording) {
    return new Part(
        List.of(constraint), selection, selection, wording, wording, List.of(), List.of());
  }

  Part withClose(List<Close> found) {
    return with(found, alternatives, pieces, guessed, weakest);
  }

  Part withAlternatives(List<Alternative> found) {
    return with(close, found, pieces, guessed, weakest);
  }

  Part withPieces(List<Selection> found) {
    return with(close, alternatives, found, guessed, weakest);
  }

  Part asGuess() {
    return with(close, alternatives, pieces, true, weakest);
  }

  Part orElse(Part last) {
    return with(close, alternatives, pieces, guessed, List.of(last));
  }

  /** The same demand with other things known of it. */
  private Part with(
      List<Close> near,
      List<Alternative> others,
      List<Selection> ofEach,
      boolean guess,
      List<Part> last) {
    return new Part(
        constraints, strict, wide, wording, wideWording, near, others, ofEach, guess, last);
  }
}
