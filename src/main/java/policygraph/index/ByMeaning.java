package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import policygraph.index.Ranking.Ranked;

/** What is near to the query in meaning, by the cosine of their embeddings. */
final class ByMeaning implements Ranker {
  /** How many count as near, on whatever page: the nearest have no natural end. */
  static final int NEAR = 200;

  private final Embeddings embeddings;
  private final SentenceHighlights highlights;

  ByMeaning(Embeddings embeddings) {
    this.embeddings = embeddings;
    this.highlights = new SentenceHighlights(embeddings);
  }

  @Override
  public Ranking rank(IndexSearcher searcher, PassageQuery query, Query filter, int enough)
      throws IOException {
    return nearest(searcher, vector(query), filter, NEAR);
  }

  Ranking nearest(IndexSearcher searcher, float[] vector, Query filter, int count)
      throws IOException {
    List<Ranked> best = new ArrayList<>();
    Query near =
        filter instanceof MatchAllDocsQuery
            ? new KnnFloatVectorQuery(field(), vector, count)
            : new KnnFloatVectorQuery(field(), vector, count, filter);
    for (ScoreDoc hit : searcher.search(near, count).scoreDocs) {
      best.add(new Ranked(hit.doc, Scores.cosine(hit.score), Reason.SEMANTIC));
    }
    return new Ranking(best, Matches.of(searcher, best), marks(vector));
  }

  float[] vector(PassageQuery query) {
    return embeddings.once(query.meaning());
  }

  String field() {
    return Fields.vector(embeddings.model());
  }

  Ranking.Marks marks(float[] vector) {
    return (passage, reason) -> highlights.of(passage, vector);
  }
}
