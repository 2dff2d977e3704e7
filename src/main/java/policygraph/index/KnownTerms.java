package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Tells which terms a field of an index has. */
final class KnownTerms {
  private final IndexReader reader;

  KnownTerms(IndexReader reader) {
    this.reader = reader;
  }

  /** The terms that the field has, without those that are part of a longer one. */
  List<String> among(String field, Collection<String> candidates) {
    List<String> longest = new ArrayList<>();
    candidates.stream()
        .filter(candidate -> has(field, candidate))
        .sorted((a, b) -> b.length() - a.length())
        .filter(term -> longest.stream().noneMatch(longer -> longer.contains(term)))
        .forEach(longest::add);
    return longest;
  }

  private boolean has(String field, String term) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          TermsEnum found = terms.iterator();
          if (found.seekExact(new BytesRef(term))) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
