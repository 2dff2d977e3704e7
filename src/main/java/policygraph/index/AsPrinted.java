package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import policygraph.index.Ranking.Ranked;

/** All that passes the filter, policy by policy, in the order of their texts. */
final class AsPrinted implements Ranker {
  private static final Sort ORDER =
      new Sort(
          new SortField(Fields.POLICY, SortField.Type.STRING),
          new SortField(Fields.ORDER, SortField.Type.LONG));

  @Override
  public Ranking rank(IndexSearcher searcher, PassageQuery query, Query filter, int enough)
      throws IOException {
    List<Ranked> first = new ArrayList<>();
    for (ScoreDoc found : searcher.search(filter, enough, ORDER).scoreDocs) {
      first.add(new Ranked(found.doc, 0, Reason.FILTER));
    }
    return new Ranking(first, Matches.of(searcher, filter), (passage, reason) -> List.of());
  }
}
