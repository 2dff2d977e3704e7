package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policygraph.model.Deadline;
import policygraph.model.FiledMeasure;
import policygraph.model.PolicyDate;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.question.Question;
import policygraph.question.Question.Reading;
import policygraph.question.Said;

/**
 * Tells what is to be done by a day from what only runs or is put off until then: 缴费时限延长至9月底 is no
 * task to be finished.
 */
final class Postponed {
  private static final Said REASON =
      new Said(
          "到期的是延期或执行的期限，不是要完成的任务",
          "the day ends a postponement or validity; nothing is to be done by it");

  private static final Pattern RUNS_UNTIL =
      Pattern.compile("(?:延长|延期|顺延|延续|推迟|延后|暂缓|缓缴|执行|有效期|实施期)(?:限|间)?(?:至|到)");

  /** More such measures than this stay in the answer. */
  private static final int MOST = 200;

  private final Archive archive;

  Postponed(Archive archive) {
    this.archive = archive;
  }

  /** The measures of a reading that have no other limit in the days asked for. */
  List<Answer.Related> in(Question question, Reading reading) {
    boolean ofMeasures =
        question.asked() instanceof Asked.Measures || question.asked() instanceof Asked.Count;
    List<Selection.DueWithin> asked = due(reading.selection());
    if (!ofMeasures || asked.isEmpty() || question.form().equals("expert")) {
      return List.of();
    }
    Selection runs =
        new Selection.And(
            List.of(
                reading.selection(),
                new Selection.Or(
                    List.of(new Selection.WithWords("至"), new Selection.WithWords("到")))));
    List<Answer.Related> found = new ArrayList<>();
    for (FiledMeasure measure : archive.measures(runs, 1, MOST).items()) {
      List<Deadline> within =
          measure.measure().facts().deadlines().stream()
              .filter(d -> asked.stream().anyMatch(a -> isWithin(d.date(), a)))
              .toList();
      if (!within.isEmpty()
          && within.stream().allMatch(d -> RUNS_UNTIL.matcher(d.evidence().quote()).find())) {
        found.add(new Answer.Related(REASON, measure));
      }
    }
    return found;
  }

  /** The reading without these measures. */
  static Reading without(Reading reading, List<Answer.Related> postponed) {
    if (postponed.isEmpty()) {
      return reading;
    }
    List<String> ids = postponed.stream().map(r -> r.measure().measure().id()).toList();
    return new Reading(
        new Selection.And(
            List.of(reading.selection(), new Selection.Not(new Selection.ByIds(ids)))),
        reading.constraints(),
        reading.interpretation(),
        reading.pieces());
  }

  /** The stretches of days with an end that a selection asks for and does not exclude. */
  private static List<Selection.DueWithin> due(Selection selection) {
    return switch (selection) {
      case Selection.DueWithin due when due.to() != null -> List.of(due);
      case Selection.And and -> and.parts().stream().flatMap(p -> due(p).stream()).toList();
      case Selection.Or or -> or.parts().stream().flatMap(p -> due(p).stream()).toList();
      default -> List.of();
    };
  }

  private static boolean isWithin(
      @org.jspecify.annotations.Nullable PolicyDate date, Selection.DueWithin due) {
    return date != null
        && (due.from() == null || !date.last().isBefore(due.from()))
        && (due.to() == null || !date.last().isAfter(due.to()));
  }
}
