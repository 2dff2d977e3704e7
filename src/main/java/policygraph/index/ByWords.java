package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
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
    Keywords keywords = keywords(query);
    Query scored = scored(searcher, keywords, filter);
    List<Ranked> best = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(scored, enough).scoreDocs) {
      best.add(new Ranked(hit.doc, hit.score, Reason.KEYWORD));
    }
    return new Ranking(best, Matches.of(searcher, scored), marks(keywords));
  }

  Query scored(IndexSearcher searcher, Keywords keywords, Query filter) {
    Query scoring = keywords.query(new KnownTerms(searcher.getIndexReader()));
    return filter instanceof MatchAllDocsQuery
        ? scoring
        : new BooleanQuery.Builder().add(scoring, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  Ranking.Marks marks(Keywords keywords) {
    return new Ranking.Marks() {
      @Override
      public List<Highlight> of(Passage passage, Reason reason) {
        return highlights.of(passage, keywords);
      }

      @Override
      public List<HeadingHighlight> above(Passage passage, Reason reason) {
        return highlights.above(passage, keywords);
      }
    };
  }

  Keywords keywords(PassageQuery query) {
    return Keywords.of(query.meaning(), analysis);
  }
}
