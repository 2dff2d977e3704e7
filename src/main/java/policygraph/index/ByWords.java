package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import policygraph.index.Ranking.Ranked;

/** What holds words of the query, by BM25 over words and grams. */
final class ByWords implements Ranker {
  private final Analysis analysis;
  private final KeywordHighlights highlights;

  ByWords(Analysis analysis) {
    this.analysis = analysis;
    this.highlights = new KeywordHighlights(analysis);
  }

  @Override
  public Ranking rank(IndexSearcher searcher, PassageQuery query, Query filter, int enough)
      throws IOException {
    Query scored = scored(searcher, query, filter);
    List<Ranked> best = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(scored, enough).scoreDocs) {
      best.add(new Ranked(hit.doc, hit.score, Reason.KEYWORD));
    }
    return new Ranking(best, Matches.of(searcher, scored), marks(query));
  }

  Query scored(IndexSearcher searcher, PassageQuery query, Query filter) {
    return new BooleanQuery.Builder()
        .add(keywords(query).query(new KnownTerms(searcher.getIndexReader())), Occur.MUST)
        .add(filter, Occur.FILTER)
        .build();
  }

  /** What no passage's score exceeds, but for one that has the query's names as its own. */
  double most(IndexSearcher searcher, PassageQuery query) throws IOException {
    return keywords(query).most(searcher);
  }

  Ranking.Marks marks(PassageQuery query) {
    Keywords keywords = keywords(query);
    return (passage, reason) -> highlights.of(passage, keywords);
  }

  private Keywords keywords(PassageQuery query) {
    return Keywords.of(query.meaning(), analysis);
  }
}
