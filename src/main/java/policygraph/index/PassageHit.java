package policygraph.index;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param score orders the hits of one answer; not comparable between answers
 * @param highlights the words that matched, or other names of what the query names, or, for a hit
 *     by meaning alone, the sentence nearest to the query; in the order of the text, never
 *     overlapping
 * @param headings the words that matched in the headings above the passage and in the title
 */
public record PassageHit(
    Passage passage,
    double score,
    Reason reason,
    List<Highlight> highlights,
    List<HeadingHighlight> headings) {
  public PassageHit {
    highlights = List.copyOf(highlights);
    headings = List.copyOf(headings);
  }
}
