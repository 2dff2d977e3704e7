package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.question.Asked;
import policygraph.question.Question;
import policygraph.question.Question.Reading;
import policygraph.question.Said;

/**
 * What a question selects and yet does not answer it: it is shown beside the answer, with the
 * reason, and not counted. Of targets, {@link Targets} tells it one by one.
 *
 * @param reading what is left
 * @param measures set aside, the first of them
 */
record SetAside(Reading reading, List<Answer.Related> measures) {
  static final Said UNPLACED =
      new Said("来源残缺，不知这句属于哪一项", "the source is damaged: whose sentence this is cannot be known");

  static final Selection UNCERTAIN = new Selection.WithStatus(Set.of(Status.UNCERTAIN));

  /** Beside an answer stand this many at most. */
  private static final int SHOWN = 20;

  static SetAside of(Question question, Reading reading, Archive archive) {
    List<Answer.Related> postponed = new Postponed(archive).in(question, reading);
    Reading left = Postponed.without(reading, postponed);
    Selection unplaced = new Selection.And(List.of(left.selection(), UNCERTAIN));
    boolean ofTargets = question.asked() instanceof Asked.Targets;
    if (ofTargets || asksForStatus(reading.selection()) || archive.count(unplaced) == 0) {
      return new SetAside(left, postponed);
    }
    List<Answer.Related> aside = new ArrayList<>(postponed);
    if (isOfMeasures(question.asked())) {
      archive
          .measures(unplaced, 1, SHOWN)
          .items()
          .forEach(measure -> aside.add(new Answer.Related(UNPLACED, measure)));
    }
    return new SetAside(without(left), aside);
  }

  /** A ranking of all measures has nothing to do with single ones. */
  private static boolean isOfMeasures(Asked asked) {
    return switch (asked) {
      case Asked.Measures _, Asked.Count _, Asked.Bodies _, Asked.Policies _ -> true;
      default -> false;
    };
  }

  private static Reading without(Reading reading) {
    return new Reading(
        new Selection.And(List.of(reading.selection(), new Selection.Not(UNCERTAIN))),
        reading.constraints(),
        reading.interpretation(),
        reading.pieces());
  }

  private static boolean asksForStatus(Selection selection) {
    return switch (selection) {
      case Selection.WithStatus _ -> true;
      case Selection.And and -> and.parts().stream().anyMatch(SetAside::asksForStatus);
      case Selection.Or or -> or.parts().stream().anyMatch(SetAside::asksForStatus);
      case Selection.Not not -> asksForStatus(not.part());
      default -> false;
    };
  }
}
