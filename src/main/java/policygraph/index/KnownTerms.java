package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> known = new HashSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          TermsEnum found = terms.iterator();
          for (String candidate : candidates) {
            if (found.seekExact(new BytesRef(candidate))) {
              known.add(candidate);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> longest = new ArrayList<>();
    known.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .filter(term -> longest.stream().noneMatch(longer -> longer.contains(term)))
        .forEach(longest::add);
    return longest;
  }
}
