package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.GapReport;
import policygraph.model.Status;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/** What a document has lost, for the reader to see. */
final class Gaps {
  private static final int WORDS_BEFORE = 30;

  private Gaps() {}

  static GapReport report(
      Repaired repaired, List<ParsedMeasure> measures, List<TableHeads.Found> tables) {
    CleanText clean = repaired.text();
    List<GapReport.Doubt> doubts = new ArrayList<>();
    for (Repaired.Stretch stretch : repaired.uncertain()) {
      CleanText part = clean.sub(stretch.from(), stretch.to()).strip();
      if (!part.isEmpty()) {
        doubts.add(
            new GapReport.Doubt(
                part.span(0, part.length()), part.shown(), "whose words these are is not known"));
      }
    }
    List<String> missing =
        measures.stream()
            .map(ParsedMeasure::measure)
            .filter(m -> m.status() == Status.MISSING)
            .map(m -> m.label())
            .toList();
    return new GapReport(
        repaired.repeated(),
        repaired.moves(),
        missing,
        doubts,
        lost(clean.toString()),
        tables.stream().map(heads -> unread(clean, heads)).toList(),
        List.of());
  }

  private static GapReport.Doubt unread(CleanText clean, TableHeads.Found heads) {
    CleanText line = clean.sub(heads.start(), heads.end());
    return new GapReport.Doubt(
        line.span(0, line.length()), line.shown(), "heads of a table whose rows cannot be told");
  }

  private static List<String> lost(String text) {
    List<String> before = new ArrayList<>();
    for (int at = text.indexOf(CleanText.LOST);
        at >= 0;
        at = text.indexOf(CleanText.LOST, at + 1)) {
      String words = text.substring(Math.max(0, at - WORDS_BEFORE), at);
      before.add(words.substring(words.lastIndexOf(CleanText.LOST) + 1));
    }
    return before;
  }
}
