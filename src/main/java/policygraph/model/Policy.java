package policygraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy document with all that was read from it.
 *
 * @param id stable for a source path
 * @param source file, relative to the corpus folder
 * @param contentHash SHA-256 of the file, hexadecimal
 * @param numbers all document numbers that it bears itself, its own first
 * @param issuers bodies that issued it
 * @param region the place whose policy it is, or null
 * @param type 通知, 方案, 措施, 意见, 征求意见稿, …
 * @param text the source text as read; evidence counts in it
 */
public record Policy(
    String id,
    String source,
    String contentHash,
    String title,
    List<DocumentNumber> numbers,
    List<Agency> issuers,
    @Nullable PolicyDate date,
    @Nullable Region region,
    String type,
    List<Section> sections,
    List<Measure> measures,
    List<Paragraph> paragraphs,
    List<Citation> citations,
    GapReport gaps,
    String text) {
  public Policy {
    numbers = List.copyOf(numbers);
    issuers = List.copyOf(issuers);
    sections = List.copyOf(sections);
    measures = List.copyOf(measures);
    paragraphs = List.copyOf(paragraphs);
    citations = List.copyOf(citations);
  }

  /** The same policy with other measures. */
  public Policy withMeasures(List<Measure> others) {
    return new Policy(
        id,
        source,
        contentHash,
        title,
        numbers,
        issuers,
        date,
        region,
        type,
        sections,
        others,
        paragraphs,
        citations,
        gaps,
        text);
  }

  /** The document's own number, or null. */
  public @Nullable DocumentNumber number() {
    return numbers.isEmpty() ? null : numbers.getFirst();
  }
}
