package policygraph.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.model.FiledMeasure;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.question.Close;
import policygraph.question.Question;
import policygraph.question.Question.Reading;

/** Finds what stands near an answer: by convention or by similarity, each with its reason. */
final class Near {
  /** Beside an answer stand this many measures at most, per reason. */
  private static final int RELATED = 20;

  private final Archive archive;

  Near(Archive archive) {
    this.archive = archive;
  }

  List<Answer.Related> related(Question question, Reading reading, Found found) {
    Set<String> shown = new HashSet<>();
    for (Result result : found.results().items()) {
      switch (result) {
        case Result.OfMeasure r -> shown.add(r.measure().measure().id());
        case Result.OfTarget r -> shown.add(r.measure().measure().id());
        default -> {}
      }
    }
    Map<String, Answer.Related> related = new LinkedHashMap<>();
    for (Answer.Related near : found.related()) {
      add(near, shown, related);
    }
    boolean ofMeasures =
        !(question.asked() instanceof Asked.Ranking || question.asked() instanceof Asked.Targets);
    if (ofMeasures) {
      for (Close close : question.close()) {
        if (close.onlyWithout() && !(shown.isEmpty() && related.isEmpty())) {
          continue;
        }
        Selection others =
            new Selection.And(List.of(close.selection(), new Selection.Not(reading.selection())));
        for (FiledMeasure measure : archive.measures(others, 1, RELATED).items()) {
          add(new Answer.Related(close.reason(), measure), shown, related);
        }
      }
    }
    return List.copyOf(related.values());
  }

  private static void add(
      Answer.Related near, Set<String> shown, Map<String, Answer.Related> related) {
    String id = near.measure().measure().id();
    if (!shown.contains(id)) {
      related.putIfAbsent(id, near);
    }
  }
}
