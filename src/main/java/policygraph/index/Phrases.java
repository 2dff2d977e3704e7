package policygraph.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Phrases as queries for just these characters one after the other. Thread-safe. */
final class Phrases {
  private final Analysis analysis;

  Phrases(Analysis analysis) {
    this.analysis = analysis;
  }

  Query query(String field, String phrase) {
    List<Analysis.Term> terms = covering(Analysis.terms(analysis.grams, phrase));
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("nothing to look for in: " + phrase);
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst().text()));
    }
    PhraseQuery.Builder sequence = new PhraseQuery.Builder();
    terms.forEach(term -> sequence.add(new Term(field, term.text()), term.position()));
    return sequence.build();
  }

  /** The longest term of each position, without characters that a pair before them covers. */
  private static List<Analysis.Term> covering(List<Analysis.Term> terms) {
    List<Analysis.Term> kept = new ArrayList<>();
    for (Analysis.Term term : terms) {
      Analysis.Term last = kept.isEmpty() ? null : kept.getLast();
      if (last != null && last.position() == term.position()) {
        kept.removeLast();
      } else if (last != null && isPair(last) && last.to() == term.to()) {
        continue;
      }
      kept.add(term);
    }
    return kept;
  }

  private static boolean isPair(Analysis.Term term) {
    return term.text().length() == 2 && GramTokenizer.isHan(term.text().charAt(0));
  }
}
