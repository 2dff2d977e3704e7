package policygraph.index;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import policygraph.model.Selection;

/** What every hit of a query must hold, whatever ranks it. Thread-safe. */
final class QueryFilters {
  private final Phrases phrases;
  private final SelectionQueries selections;

  QueryFilters(Analysis analysis) {
    this.phrases = new Phrases(analysis);
    this.selections = new SelectionQueries(phrases);
  }

  Query of(PassageQuery query) {
    if (query.filter() instanceof Selection.All
        && query.phrases().isEmpty()
        && query.excluded().isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder filter = new BooleanQuery.Builder();
    filter.add(selections.query(query.filter()), Occur.FILTER);
    query.phrases().forEach(p -> filter.add(phrases.query(Fields.GRAMS, p), Occur.FILTER));
    query.excluded().forEach(p -> filter.add(phrases.query(Fields.GRAMS, p), Occur.MUST_NOT));
    return filter.build();
  }

  Query of(Selection selection) {
    return selections.query(selection);
  }
}
