package policygraph.export;

import java.util.List;
import policygraph.model.PolicyRef;

/**
 * A measure as it stands in a text that is taken along, with all that has to stand with it.
 *
 * @param id of the measure
 * @param issuers of its policy, by name
 * @param heading what it is called, in the reader's language
 * @param place what is cited: 第18项, or "" where the measure bears no number
 * @param text its words, or the notice that they are lost
 * @param lines what is said of it, such as who leads
 * @param reference to it, as GB/T 7714 wants it
 * @param note the reader's own, or ""
 * @param link to its page
 */
public record Excerpt(
    String id,
    PolicyRef policy,
    List<String> issuers,
    String heading,
    String place,
    String text,
    List<Line> lines,
    String reference,
    String note,
    String link) {
  public Excerpt {
    issuers = List.copyOf(issuers);
    lines = List.copyOf(lines);
  }

  /** Something that is said of a measure, and what kind of thing it is. */
  public record Line(String name, String text) {}

  /**
   * What a collection of excerpts says beside them, in the reader's language.
   *
   * @param chinese whether the reader reads Chinese
   * @param title of the collection
   * @param references heading of the references
   * @param note what comes before a reader's note
   */
  public record Words(boolean chinese, String title, String references, String note) {
    /** A name before what it names. */
    String label(String name) {
      return name + (chinese ? "：" : ": ");
    }
  }
}
