package policygraph.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.VectorScorer;

/** Nearness of chosen documents, those too that a ranking cut off. */
final class Scores {
  private Scores() {}

  /** How near their vectors are to a vector: the cosine. Documents without a vector are absent. */
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
        DocIdSetIterator at = scorer.iterator();
        for (int doc : inside) {
          int wanted = doc - leaf.docBase;
          int found = at.docID() < wanted ? at.advance(wanted) : at.docID();
          if (found == wanted) {
            scores.put(doc, cosine(scorer.score()));
          }
        }
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
}
