package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import policygraph.model.Page;

/** Answers queries from a searcher. Thread-safe. */
final class PassageSearch {
  private static final Sort AS_PRINTED =
      new Sort(
          new SortField(Fields.POLICY, SortField.Type.STRING),
          new SortField(Fields.ORDER, SortField.Type.LONG));

  private final Analysis analysis;
  private final PassageDocuments documents;
  private final Phrases phrases;
  private final SelectionQueries selections;
  private final KeywordHighlights keywordHighlights;

  PassageSearch(Analysis analysis, PassageDocuments documents) {
    this.analysis = analysis;
    this.documents = documents;
    this.phrases = new Phrases(analysis);
    this.selections = new SelectionQueries(phrases);
    this.keywordHighlights = new KeywordHighlights(analysis);
  }

  PassageResults search(IndexSearcher searcher, PassageQuery query) throws IOException {
    Query filter = filter(query);
    if (query.meaning().isEmpty()) {
      return listed(searcher, query, filter);
    }
    return byKeywords(searcher, query, filter);
  }

  /** What every hit must hold, whatever ranks it. */
  private Query filter(PassageQuery query) {
    BooleanQuery.Builder filter = new BooleanQuery.Builder();
    filter.add(selections.query(query.filter()), Occur.FILTER);
    query.phrases().forEach(p -> filter.add(phrases.query(Fields.GRAMS, p), Occur.FILTER));
    query.excluded().forEach(p -> filter.add(phrases.query(Fields.GRAMS, p), Occur.MUST_NOT));
    return filter.build();
  }

  private PassageResults listed(IndexSearcher searcher, PassageQuery query, Query filter)
      throws IOException {
    TopDocs found = searcher.search(filter, query.page() * query.size(), AS_PRINTED);
    List<PassageHit> hits = new ArrayList<>();
    for (ScoreDoc hit : page(found.scoreDocs, query)) {
      hits.add(new PassageHit(passage(searcher, hit.doc), 0, Reason.FILTER, List.of()));
    }
    return counted(searcher, query, filter, hits);
  }

  private PassageResults byKeywords(IndexSearcher searcher, PassageQuery query, Query filter)
      throws IOException {
    Keywords keywords = Keywords.of(query.meaning(), analysis);
    Query ranked =
        new BooleanQuery.Builder()
            .add(keywords.query(new KnownTerms(searcher.getIndexReader())), Occur.MUST)
            .add(filter, Occur.FILTER)
            .build();
    TopDocs found = searcher.search(ranked, query.page() * query.size());
    List<PassageHit> hits = new ArrayList<>();
    for (ScoreDoc hit : page(found.scoreDocs, query)) {
      Passage passage = passage(searcher, hit.doc);
      hits.add(
          new PassageHit(
              passage, hit.score, Reason.KEYWORD, keywordHighlights.of(passage, keywords)));
    }
    return counted(searcher, query, ranked, hits);
  }

  private static PassageResults counted(
      IndexSearcher searcher, PassageQuery query, Query all, List<PassageHit> hits)
      throws IOException {
    FixedBitSet matches = Matches.of(searcher, all);
    return new PassageResults(
        new Page<>(matches.cardinality(), query.page(), query.size(), hits),
        FacetCounts.of(searcher, matches));
  }

  private static List<ScoreDoc> page(ScoreDoc[] ranked, PassageQuery query) {
    int from = Math.min(ranked.length, (query.page() - 1) * query.size());
    return List.of(ranked).subList(from, Math.min(ranked.length, from + query.size()));
  }

  Passage passage(IndexSearcher searcher, int doc) throws IOException {
    return documents.passage(
        searcher
            .storedFields()
            .document(doc, Set.of(Fields.PASSAGE))
            .getBinaryValue(Fields.PASSAGE));
  }
}
