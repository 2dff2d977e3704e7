package policygraph.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Status;
import policygraph.text.CleanText;

/**
 * A measure before it has its id and number.
 *
 * @param marker its number, or null for a measure without one
 * @param numbers numbers of the items above it and its own, outermost first
 * @param section the heading that it is known to stand under, or null
 * @param order place in the document
 */
record MeasureDraft(
    @Nullable Marker marker,
    List<Integer> numbers,
    @Nullable SectionDraft section,
    Status status,
    CleanText text,
    CleanText prose,
    List<Clause> clauses,
    int order) {

  /** Whether it is prose of a whole document, which no marker could have numbered. */
  boolean isProse() {
    return marker == null && status == Status.INTACT;
  }
}
