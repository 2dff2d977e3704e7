package policygraph.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
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
    WordScores scores = scores(searcher, keywords, filter);
    List<Ranked> best =
        scores.best(enough).stream()
            .map(hit -> new Ranked(hit.doc(), hit.score(), Reason.KEYWORD))
            .toList();
    return new Ranking(best, scores.matches(), marks(keywords));
  }

  WordScores scores(IndexSearcher searcher, Keywords keywords, Query filter) throws IOException {
    return WordScores.of(
        searcher,
        keywords.needed(new KnownTerms(searcher.getIndexReader())),
        keywords.helping(),
        filter instanceof MatchAllDocsQuery ? null : Matches.of(searcher, filter));
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
