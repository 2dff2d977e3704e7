package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import policygraph.index.Ranking.Ranked;
import policygraph.model.Page;
import policygraph.model.Selection;

/** Answers queries from a searcher. Thread-safe. */
final class PassageSearch {
  private final PassageDocuments documents;
  private final @Nullable Embeddings embeddings;
  private final QueryFilters filters;
  private final Ranker asPrinted = new AsPrinted();
  private final ByWords byWords;
  private final @Nullable ByMeaning byMeaning;
  private final Ranker byBoth;

  /**
   * Sets up the ways of searching.
   *
   * @param embeddings null where passages are found by words only
   */
  PassageSearch(Analysis analysis, PassageDocuments documents, @Nullable Embeddings embeddings) {
    this.documents = documents;
    this.embeddings = embeddings;
    filters = new QueryFilters(analysis);
    byWords = new ByWords(analysis);
    byMeaning = embeddings == null ? null : new ByMeaning(embeddings);
    byBoth = byMeaning == null ? byWords : new ByBoth(byWords, byMeaning);
  }

  PassageResults search(IndexSearcher searcher, PassageQuery query) throws IOException {
    Ranking ranking = rank(searcher, query);
    List<Ranked> page = page(ranking, query);
    return new PassageResults(
        new Page<>(
            ranking.all().cardinality(),
            query.page(),
            query.size(),
            hits(searcher, page, ranking.marks())),
        FacetCounts.of(searcher, ranking.all()));
  }

  /** The passages on a page, without highlights and facets. */
  List<Passage> ranking(IndexSearcher searcher, PassageQuery query) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (Ranked hit : page(rank(searcher, query), query)) {
      passages.add(passage(searcher, hit.doc()));
    }
    return passages;
  }

  private Ranking rank(IndexSearcher searcher, PassageQuery query) throws IOException {
    return ranker(query).rank(searcher, query, filters.of(query), query.page() * query.size());
  }

  private static List<Ranked> page(Ranking ranking, PassageQuery query) {
    long before = (query.page() - 1L) * query.size();
    return ranking.best().stream().skip(before).limit(query.size()).toList();
  }

  private Ranker ranker(PassageQuery query) {
    if (query.meaning().isEmpty()) {
      return asPrinted;
    }
    return switch (query.mode()) {
      case HYBRID -> byBoth;
      case KEYWORD -> byWords;
      case SEMANTIC -> byMeaning == null ? PassageSearch::nothing : byMeaning;
    };
  }

  private static Ranking nothing(
      IndexSearcher searcher, PassageQuery query, Query filter, int enough) {
    return new Ranking(List.of(), Matches.none(searcher), (passage, reason) -> List.of());
  }

  /** Passages nearest to one, but for those of its own measure. */
  List<PassageHit> similar(IndexSearcher searcher, Passage to, Selection filter, int size)
      throws IOException {
    float[] vector = embeddings == null ? null : embeddings.known(to.text()).orElse(null);
    if (byMeaning == null || vector == null) {
      return List.of();
    }
    BooleanQuery.Builder others = new BooleanQuery.Builder();
    others.add(filters.of(filter), Occur.FILTER);
    others.add(new TermQuery(new Term(Fields.ID, to.id())), Occur.MUST_NOT);
    if (to.measureId() != null) {
      others.add(new TermQuery(new Term(Fields.MEASURE, to.measureId())), Occur.MUST_NOT);
    }
    Ranking nearest = byMeaning.nearest(searcher, vector, others.build(), size);
    return hits(searcher, nearest.best(), nearest.marks());
  }

  /** The hits with what shows why they are ones, made on all cores: it takes most of the time. */
  private List<PassageHit> hits(IndexSearcher searcher, List<Ranked> ranked, Ranking.Marks marks)
      throws IOException {
    try {
      return ranked.parallelStream().map(hit -> hit(searcher, hit, marks)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private PassageHit hit(IndexSearcher searcher, Ranked hit, Ranking.Marks marks) {
    try {
      Passage passage = passage(searcher, hit.doc());
      return new PassageHit(
          passage,
          hit.score(),
          hit.reason(),
          marks.of(passage, hit.reason()),
          marks.above(passage, hit.reason()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Passage passage(IndexSearcher searcher, int doc) throws IOException {
    return documents.passage(
        searcher
            .storedFields()
            .document(doc, Set.of(Fields.PASSAGE))
            .getBinaryValue(Fields.PASSAGE));
  }
}
