package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.text.CleanText;

/**
 * A heading before it has its id.
 *
 * @param parent the heading that it is known to stand under, or null
 * @param text as printed, without its clauses
 * @param clauses of its own; they cover every measure below it
 * @param order place in the document
 */
record SectionDraft(
    Item item, @Nullable SectionDraft parent, CleanText text, List<Clause> clauses, int order) {
  /** This heading and those above it, outermost first. */
  List<SectionDraft> path() {
    List<SectionDraft> path = parent == null ? new ArrayList<>() : parent.path();
    path.add(this);
    return path;
  }

  static List<SectionDraft> pathOf(@Nullable SectionDraft section) {
    return section == null ? List.of() : section.path();
  }
}
