package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all passages by words. Each term is gone through once from end to end, which for
 * the dozens of terms of a question takes a fraction of the time that it takes to find the best
 * passages alone; and what a passage scores, and how many match, is known as well.
 */
final class WordScores {
  /** A passage with its score. */
  record Scored(int doc, float score) {}

  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::doc).reversed());

  private final float[] scores;
  private final FixedBitSet matches;

  private WordScores(int passages) {
    scores = new float[passages];
    matches = new FixedBitSet(Math.max(1, passages));
  }

  /**
   * Scores what holds a needed term.
   *
   * @param needed terms of which a passage must hold at least one
   * @param helping terms that add to the score of such a passage
   * @param within passages that may match, or null for all
   */
  static WordScores of(
      IndexSearcher searcher, Query needed, Query helping, @Nullable FixedBitSet within)
      throws IOException {
    WordScores words = new WordScores(searcher.getIndexReader().maxDoc());
    words.add(searcher, needed, true, within);
    words.add(searcher, helping, false, words.matches);
    return words;
  }

  private void add(
      IndexSearcher searcher, Query query, boolean matching, @Nullable FixedBitSet within)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        scorer.score(
            new Adding(leaf.docBase, matching, within),
            leaf.reader().getLiveDocs(),
            0,
            DocIdSetIterator.NO_MORE_DOCS);
      }
    }
  }

  /** Every passage that matches. */
  FixedBitSet matches() {
    return matches;
  }

  boolean isMatch(int doc) {
    return matches.get(doc);
  }

  float score(int doc) {
    return scores[doc];
  }

  /** The best, best first; equal ones as they were indexed. */
  List<Scored> best(int most) {
    PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
    for (int doc = next(0); doc < scores.length; doc = next(doc + 1)) {
      if (best.size() < most || scores[doc] > best.element().score()) {
        best.add(new Scored(doc, scores[doc]));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<Scored> ordered = new ArrayList<>(best);
    ordered.sort(WORST_FIRST.reversed());
    return ordered;
  }

  private int next(int doc) {
    return doc < matches.length() ? matches.nextSetBit(doc) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Adds up what a query gives the passages of a segment. */
  private final class Adding implements LeafCollector {
    private final int base;
    private final boolean matching;
    private final @Nullable FixedBitSet within;
    private Scorable scorer = NONE;

    Adding(int base, boolean matching, @Nullable FixedBitSet within) {
      this.base = base;
      this.matching = matching;
      this.within = within;
    }

    @Override
    public void setScorer(Scorable current) {
      scorer = current;
    }

    @Override
    public void collect(int doc) throws IOException {
      int at = base + doc;
      if (within == null || within.get(at)) {
        scores[at] += scorer.score();
        if (matching) {
          matches.set(at);
        }
      }
    }
  }

  private static final Scorable NONE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
}
