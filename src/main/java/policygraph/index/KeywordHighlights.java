package policygraph.index;

import java.util.ArrayList;
import java.util.List;

/** Marks what a passage has of a query's words. Thread-safe. */
final class KeywordHighlights {
  private final Analysis analysis;

  KeywordHighlights(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Stretches that match, in order, those that touch or overlap made one. */
  List<Highlight> of(Passage passage, Keywords keywords) {
    String text = passage.text();
    boolean[] marked = new boolean[text.length()];
    mark(marked, Analysis.terms(analysis.grams, text), keywords.marked());
    List<Highlight> highlights = new ArrayList<>();
    SourceSpans spans = new SourceSpans(passage);
    int at = 0;
    while (at < marked.length) {
      if (!marked[at]) {
        at++;
        continue;
      }
      int from = at;
      while (at < marked.length && marked[at]) {
        at++;
      }
      highlights.addAll(spans.highlights(from, at));
    }
    return highlights;
  }

  private static void mark(
      boolean[] marked, List<Analysis.Term> terms, java.util.Set<String> wanted) {
    for (Analysis.Term term : terms) {
      if (wanted.contains(term.text())) {
        java.util.Arrays.fill(marked, term.from(), term.to(), true);
      }
    }
  }
}
