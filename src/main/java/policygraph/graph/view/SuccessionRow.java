package policygraph.graph.view;

import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;

/** One body took over the duties of another; the date where it is known. */
public record SuccessionRow(Agency from, Agency to, @Nullable String date) {}
