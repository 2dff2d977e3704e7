package policygraph.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Sets of documents, for counting. */
final class Matches {
  private Matches() {}

  static FixedBitSet of(IndexSearcher searcher, List<Ranking.Ranked> hits) {
    FixedBitSet matches = none(searcher);
    hits.forEach(hit -> matches.set(hit.doc()));
    return matches;
  }

  static FixedBitSet none(IndexSearcher searcher) {
    return new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  /** All that a query matches. */
  static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
    FixedBitSet matches = none(searcher);
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          matches.set(leaf.docBase + doc);
        }
      }
    }
    return matches;
  }
}
