package policygraph.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import policygraph.model.Selection;

/**
 * A question as it was understood.
 *
 * @param text as it was asked
 * @param form the name of the form that read it
 * @param readings which measures it selects: the strictest reading first, the next where that one
 *     finds nothing; never empty
 * @param close what stands near, per reason; searched beside the first reading
 * @param alternatives other readings of ambiguous mentions
 * @param guessed whether some of its words are only taken for words of the texts; an answer that
 *     finds nothing then tells nothing
 */
public record Question(
    String text,
    Language language,
    String form,
    Asked asked,
    List<Reading> readings,
    List<Close> close,
    List<Alternative> alternatives,
    boolean guessed) {

  /**
   * One reading.
   *
   * @param interpretation what is looked for, in words
   * @param pieces of the selection, what each constraint demands; {@link Selection.All} where that
   *     cannot be told apart
   */
  public record Reading(
      Selection selection,
      List<Constraint> constraints,
      Said interpretation,
      List<Selection> pieces) {
    public Reading {
      pieces = List.copyOf(pieces);
      constraints = List.copyOf(constraints);
    }

    Reading(Selection selection, List<Constraint> constraints, Said interpretation) {
      this(
          selection,
          constraints,
          interpretation,
          Collections.nCopies(constraints.size(), new Selection.All()));
    }
  }

  public Question {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a question without a reading: " + text);
    }
    readings = List.copyOf(readings);
    close = List.copyOf(close);
    alternatives = List.copyOf(alternatives);
  }

  /** The same question with more that stands near. */
  Question with(List<Close> more) {
    List<Close> all = new ArrayList<>(close);
    all.addAll(more);
    return new Question(text, language, form, asked, readings, all, alternatives, guessed);
  }

  /** Whether a form could account for every word of it. */
  public boolean understood() {
    return !(asked instanceof Asked.Passages);
  }

  public Reading strict() {
    return readings.getFirst();
  }

  /** The same question, asked only of the measures of a selection. */
  public Question within(Selection narrower) {
    if (narrower instanceof Selection.All) {
      return this;
    }
    return new Question(
        text,
        language,
        form,
        asked.within(narrower),
        readings.stream()
            .map(
                r ->
                    new Reading(
                        Selections.and(List.of(r.selection(), narrower)),
                        r.constraints(),
                        r.interpretation(),
                        r.pieces()))
            .toList(),
        close.stream()
            .map(
                c ->
                    new Close(
                        c.reason(),
                        Selections.and(List.of(c.selection(), narrower)),
                        c.onlyWithout()))
            .toList(),
        alternatives,
        guessed);
  }
}
