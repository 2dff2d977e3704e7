package policygraph.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import policygraph.model.Selection;
import policygraph.question.Question.Reading;

/** Makes a question of its parts. */
final class Composer {
  private Composer() {}

  /**
   * @param wording what is asked of the measures, given how the measures are described: 由…牵头的措施
   */
  static Question question(
      Sentence sentence, String form, Asked asked, List<Part> parts, UnaryOperator<Said> wording) {
    List<Part> ordered = parts.stream().sorted(Comparator.comparingInt(Composer::start)).toList();
    List<Reading> readings = new ArrayList<>();
    readings.add(reading(ordered, Part::strict, Part::wording, wording));
    Reading wide = reading(ordered, Part::wide, Part::wideWording, wording);
    if (!wide.selection().equals(readings.getFirst().selection())) {
      readings.add(wide);
    }
    if (ordered.stream().anyMatch(p -> !p.weakest().isEmpty())) {
      List<Part> weakest =
          ordered.stream().map(p -> p.weakest().isEmpty() ? p : p.weakest().getFirst()).toList();
      readings.add(reading(weakest, Part::wide, Part::wideWording, wording));
    }
    return new Question(
        sentence.text(),
        sentence.language(),
        form,
        asked,
        readings,
        close(ordered),
        ordered.stream().flatMap(p -> p.alternatives().stream()).toList(),
        ordered.stream().anyMatch(Part::guessed));
  }

  private static int start(Part part) {
    return part.constraints().isEmpty() ? 0 : part.constraints().getFirst().start();
  }

  private static Reading reading(
      List<Part> parts,
      Function<Part, Selection> selection,
      Function<Part, Said> said,
      UnaryOperator<Said> wording) {
    return new Reading(
        Selections.and(parts.stream().map(selection).toList()),
        parts.stream().flatMap(p -> p.constraints().stream()).toList(),
        wording.apply(described(parts, said)),
        parts.stream().flatMap(p -> pieces(p, selection.apply(p)).stream()).toList());
  }

  /** What each constraint of a part demands, in their order. */
  private static List<Selection> pieces(Part part, Selection selection) {
    int size = part.constraints().size();
    return size == 1
        ? List.of(selection)
        : part.pieces().size() == size
            ? part.pieces()
            : Collections.nCopies(size, new Selection.All());
  }

  /** 由…牵头、文中有“煤电”的措施. */
  private static Said described(List<Part> parts, Function<Part, Said> said) {
    List<Said> told = parts.stream().map(said).filter(s -> !s.equals(Said.NOTHING)).toList();
    if (told.isEmpty()) {
      return new Said("措施", "all measures");
    }
    return new Said(
        told.stream().map(Said::zh).collect(Collectors.joining("、且")) + "的措施",
        "measures " + told.stream().map(Said::en).collect(Collectors.joining(" and ")));
  }

  /** Each weakened part with all the others as they are. */
  private static List<Close> close(List<Part> parts) {
    List<Close> close = new ArrayList<>();
    for (int weak = 0; weak < parts.size(); weak++) {
      for (Close near : parts.get(weak).close()) {
        List<Selection> selections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
          selections.add(i == weak ? near.selection() : parts.get(i).strict());
        }
        close.add(new Close(near.reason(), Selections.and(selections), near.onlyWithout()));
      }
    }
    return close;
  }
}
