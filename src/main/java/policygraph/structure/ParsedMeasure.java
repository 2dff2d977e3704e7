package policygraph.structure;

import java.util.List;
import policygraph.model.Measure;
import policygraph.text.CleanText;

/**
 * A measure as it stands in the document, before facts are read from it.
 *
 * @param measure with no facts yet
 * @param prose its text without marker and without its clauses; what regions, targets and so on are
 *     read from
 * @param clauses in the order of the text: its own, and those of headings above it
 */
public record ParsedMeasure(Measure measure, CleanText prose, List<Clause> clauses) {
  public ParsedMeasure {
    clauses = List.copyOf(clauses);
  }
}
