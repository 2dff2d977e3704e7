package policygraph.index;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Run;
import policygraph.model.Span;

/** Finds the source of parts of a passage's text. */
final class SourceSpans {
  private final Passage passage;

  SourceSpans(Passage passage) {
    this.passage = passage;
  }

  /** A part as highlights, cut where the source is not of one piece. */
  List<Highlight> highlights(int from, int to) {
    List<Highlight> parts = new ArrayList<>();
    int at = from;
    for (Run run : passage.runs()) {
      int start = Math.max(at, run.at());
      int end = Math.min(to, run.at() + run.length());
      if (start >= end) {
        continue;
      }
      if (start > at) {
        parts.add(new Highlight(at, start, null));
      }
      parts.add(new Highlight(start, end, source(run, start, end)));
      at = end;
    }
    if (at < to) {
      parts.add(new Highlight(at, to, null));
    }
    return parts;
  }

  private Span source(Run run, int start, int end) {
    String text = passage.text();
    int first = run.source() + text.codePointCount(run.at(), start);
    return new Span(first, first + text.codePointCount(start, end));
  }
}
