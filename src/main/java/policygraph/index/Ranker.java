package policygraph.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** One way of searching. Thread-safe. */
interface Ranker {
  /**
   * Ranks what passes a filter.
   *
   * @param enough how many of the best are wanted
   */
  Ranking rank(IndexSearcher searcher, PassageQuery query, Query filter, int enough)
      throws IOException;
}
