package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.question.Question.Reading;

/** Puts the sides of a comparison beside each other. */
final class Sides {
  private Sides() {}

  /** Each side's page after the other; {@code total} counts all. */
  static Found find(
      Archive archive, Asked.Comparison comparison, Reading reading, int page, int size) {
    List<Result> results = new ArrayList<>();
    long total = 0;
    for (Asked.Side side : comparison.sides()) {
      Page<FiledMeasure> found = first(archive, side, page, size);
      total += found.total();
      for (FiledMeasure measure : found.items()) {
        results.add(
            new Result.OfMeasure(measure, Proofs.of(measure, reading.constraints()), side.label()));
      }
    }
    return Found.of("measures", new Page<>(total, page, size, results));
  }

  private static Page<FiledMeasure> first(Archive archive, Asked.Side side, int page, int size) {
    for (Selection selection : side.readings()) {
      if (archive.count(selection) > 0) {
        return archive.measures(selection, page, size);
      }
    }
    return new Page<>(0, page, size, List.of());
  }
}
