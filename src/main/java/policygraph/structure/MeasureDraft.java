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
 * @param section the item that it stands in, or null
 * @param order place in the document
 */
record MeasureDraft(
    @Nullable Marker marker,
    List<Integer> numbers,
    @Nullable Item section,
    Status status,
    CleanText text,
    CleanText prose,
    List<Clause> clauses,
    int order) {}
