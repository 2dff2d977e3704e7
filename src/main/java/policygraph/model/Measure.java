package policygraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a policy wants done, the smallest numbered unit of it.
 *
 * @param label the marker as printed without its punctuation: 18, 一, 第三条; "" where it has none
 * @param number its integer value, or null where the document's numbering gives it none
 * @param text cleaned and repaired; "" where it is lost. Responsibility clauses stand in it as
 *     printed
 * @param runs where the pieces of the text stand in the source
 * @param path headings above it, outermost first, as printed
 * @param section id of the innermost section, or null
 * @param order place in the document, counted over sections and measures together
 */
public record Measure(
    String id,
    String label,
    @Nullable Integer number,
    Status status,
    String text,
    List<Run> runs,
    List<String> path,
    @Nullable String section,
    int order,
    @Nullable Strength strength,
    Facts facts) {
  public Measure {
    runs = List.copyOf(runs);
    path = List.copyOf(path);
  }

  /** The text without its responsibility clauses: what {@link Selection.WithWords} looks into. */
  public String prose() {
    return Prose.of(text, facts.responsibilities());
  }

  public Measure withFacts(Facts found, @Nullable Strength wording) {
    return new Measure(id, label, number, status, text, runs, path, section, order, wording, found);
  }
}
