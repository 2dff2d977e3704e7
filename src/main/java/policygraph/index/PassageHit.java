package policygraph.index;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param score orders the hits of one answer; not comparable between answers
 * @param highlights the words that matched or, for a hit by meaning alone, the sentence nearest to
 *     the query; in the order of the text, never overlapping
 */
public record PassageHit(Passage passage, double score, Reason reason, List<Highlight> highlights) {
  public PassageHit {
    highlights = List.copyOf(highlights);
  }
}
