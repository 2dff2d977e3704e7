package policygraph.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;

/**
 * Scores of chosen documents, those too that a ranking cut off. Documents without one are absent.
 */
final class Scores {
  private Scores() {}

  /** What a query gives them. */
  static Map<Integer, Double> byQuery(IndexSearcher searcher, Query query, SortedSet<Integer> docs)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    Map<Integer, Double> scores = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSet<Integer> inside = inside(leaf, docs);
      Scorer scorer = inside.isEmpty() ? null : weight.scorer(leaf);
      if (scorer != null) {
        collect(leaf, inside, scorer.iterator(), scorer::score, scores);
      }
    }
    return scores;
  }

  /** How near their vectors are to a vector: the cosine. */
  static Map<Integer, Double> byVector(
      IndexSearcher searcher, String field, float[] vector, SortedSet<Integer> docs)
      throws IOException {
    Map<Integer, Double> scores = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSet<Integer> inside = inside(leaf, docs);
      FloatVectorValues values =
          inside.isEmpty() ? null : leaf.reader().getFloatVectorValues(field);
      if (values != null) {
        VectorScorer scorer = values.scorer(vector);
        collect(leaf, inside, scorer.iterator(), () -> cosine(scorer.score()), scores);
      }
    }
    return scores;
  }

  /** The cosine that Lucene's score of a dot product stands for. */
  static double cosine(float score) {
    return 2.0 * score - 1;
  }

  private static SortedSet<Integer> inside(LeafReaderContext leaf, SortedSet<Integer> docs) {
    return docs.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
  }

  /** Something that scores the document where an iterator stands. */
  @FunctionalInterface
  private interface Current {
    double score() throws IOException;
  }

  private static void collect(
      LeafReaderContext leaf,
      SortedSet<Integer> docs,
      DocIdSetIterator at,
      Current current,
      Map<Integer, Double> scores)
      throws IOException {
    for (int doc : docs) {
      int wanted = doc - leaf.docBase;
      int found = at.docID() < wanted ? at.advance(wanted) : at.docID();
      if (found == wanted) {
        scores.put(doc, current.score());
      }
    }
  }
}
