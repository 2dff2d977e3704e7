package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import policygraph.index.PassageResults.FacetCount;

/** Counts hits by what is known of them. */
final class FacetCounts {
  private FacetCounts() {}

  /**
   * Counts per facet.
   *
   * @param hits numbers of the documents in the searcher's index
   */
  static Map<Facet, List<FacetCount>> of(IndexSearcher searcher, FixedBitSet hits)
      throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> values = new HashMap<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        count(leaf, Fields.facet(facet), hits, values);
      }
      List<FacetCount> sorted = new ArrayList<>();
      values.forEach((value, count) -> sorted.add(new FacetCount(value, count)));
      sorted.sort(
          Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
      counts.put(facet, sorted);
    }
    return counts;
  }

  private static void count(
      LeafReaderContext leaf, String field, FixedBitSet hits, Map<String, Integer> values)
      throws IOException {
    SortedSetDocValues ords = DocValues.getSortedSet(leaf.reader(), field);
    int[] counts = new int[(int) ords.getValueCount()];
    int end = leaf.docBase + leaf.reader().maxDoc();
    int doc = leaf.docBase < hits.length() ? hits.nextSetBit(leaf.docBase) : end;
    while (doc < end) {
      if (ords.advanceExact(doc - leaf.docBase)) {
        for (int i = 0; i < ords.docValueCount(); i++) {
          counts[(int) ords.nextOrd()]++;
        }
      }
      doc = doc + 1 < hits.length() ? hits.nextSetBit(doc + 1) : end;
    }
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        values.merge(ords.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
      }
    }
  }
}
