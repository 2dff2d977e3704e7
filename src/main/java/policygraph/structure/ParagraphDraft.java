package policygraph.structure;

import org.jspecify.annotations.Nullable;
import policygraph.model.Status;
import policygraph.text.CleanText;

/** Text of no measure, before it has its id. */
record ParagraphDraft(CleanText text, @Nullable SectionDraft section, Status status, int order) {}
