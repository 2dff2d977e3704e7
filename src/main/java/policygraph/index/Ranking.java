package policygraph.index;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a way of searching found.
 *
 * @param best the first hits, at least as many as were asked for where there are so many
 * @param all every hit, for counting
 * @param marks what to highlight in them
 */
record Ranking(List<Ranked> best, FixedBitSet all, Marks marks) {
  /** A document and why it is among the hits. */
  record Ranked(int doc, double score, Reason reason) {}

  /** Tells the parts of a hit that show why it was found. */
  @FunctionalInterface
  interface Marks {
    List<Highlight> of(Passage passage, Reason reason);

    /** The same of what stands above the hit. */
    default List<HeadingHighlight> above(Passage passage, Reason reason) {
      return List.of();
    }
  }
}
