package policygraph.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marks what a passage has of a query's words. Thread-safe. */
final class KeywordHighlights {
  private final Analysis analysis;

  KeywordHighlights(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Where a stretch begins and ends. */
  private record Stretch(int from, int to) {}

  /**
   * Stretches that match, in order, those that touch or overlap made one. What the query calls by
   * another name than the text, such as 旅游 where 文旅 is printed, is marked as printed.
   */
  List<Highlight> of(Passage passage, Keywords keywords) {
    boolean[] marked = words(passage.text(), keywords);
    for (Tags.Named named : passage.tags().names()) {
      if (named.names().stream().map(analysis::folded).anyMatch(keywords.names()::contains)) {
        mark(marked, passage.text(), named.mention());
      }
    }
    SourceSpans spans = new SourceSpans(passage);
    List<Highlight> highlights = new ArrayList<>();
    stretches(marked).forEach(s -> highlights.addAll(spans.highlights(s.from(), s.to())));
    return highlights;
  }

  /** The same of the title of the policy and of the headings above the passage. */
  List<HeadingHighlight> above(Passage passage, Keywords keywords) {
    List<HeadingHighlight> highlights = new ArrayList<>();
    for (int at = HeadingHighlight.TITLE; at < passage.path().size(); at++) {
      boolean title = at == HeadingHighlight.TITLE;
      int heading = at;
      stretches(words(title ? passage.policyTitle() : passage.path().get(at), keywords))
          .forEach(s -> highlights.add(new HeadingHighlight(heading, s.from(), s.to())));
    }
    return highlights;
  }

  private boolean[] words(String text, Keywords keywords) {
    boolean[] marked = new boolean[text.length()];
    for (Analysis.Term term : Analysis.terms(analysis.grams, text)) {
      if (keywords.marked().contains(term.text())) {
        Arrays.fill(marked, term.from(), term.to(), true);
      }
    }
    return marked;
  }

  private static void mark(boolean[] marked, String text, String mention) {
    for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
      Arrays.fill(marked, at, at + mention.length(), true);
    }
  }

  private static List<Stretch> stretches(boolean[] marked) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < marked.length) {
      int from = at;
      while (at < marked.length && marked[at]) {
        at++;
      }
      if (at > from) {
        stretches.add(new Stretch(from, at));
      }
      at++;
    }
    return stretches;
  }
}
