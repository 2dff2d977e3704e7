package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.index.HeadingHighlight;
import policygraph.index.Highlight;
import policygraph.index.Passage;
import policygraph.index.PassageHit;
import policygraph.model.Span;

/** A passage that was found, with the parts that show why. */
final class PassageJson {
  /** Pieces that stand no further apart are one passage: a line's end, blanks, a page's number. */
  private static final int GAP = 20;

  private PassageJson() {}

  /**
   * @param source the policy's file; null where the measure beside the passage names it
   */
  static Map<String, @Nullable Object> of(PassageHit hit, @Nullable String source) {
    Passage passage = hit.passage();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", passage.id());
    json.put("text", passage.text());
    json.put("section", passage.path());
    json.put("policy", Map.of("id", passage.policyId(), "title", passage.policyTitle()));
    json.put("measure", passage.measureId());
    List<Span> spans = passage.spans();
    boolean whole = isWhole(spans);
    json.put("source", source);
    json.put("start", whole ? spans.getFirst().start() : null);
    json.put("end", whole ? spans.getLast().end() : null);
    json.put("spans", spans);
    json.put("score", hit.score());
    json.put("reason", hit.reason().label());
    json.put("highlights", hit.highlights().stream().map(PassageJson::of).toList());
    json.put("headingHighlights", hit.headings().stream().map(PassageJson::of).toList());
    return json;
  }

  /** Whether the pieces follow each other in the source: what was moved back stands elsewhere. */
  private static boolean isWhole(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      int gap = spans.get(i).start() - spans.get(i - 1).end();
      if (gap < 0 || gap > GAP) {
        return false;
      }
    }
    return !spans.isEmpty();
  }

  private static Map<String, Object> of(HeadingHighlight highlight) {
    Map<String, Object> json = new LinkedHashMap<>();
    boolean title = highlight.heading() == HeadingHighlight.TITLE;
    json.put("heading", title ? null : highlight.heading());
    json.put("from", highlight.from());
    json.put("to", highlight.to());
    return json;
  }

  private static Map<String, Object> of(Highlight highlight) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", highlight.from());
    json.put("to", highlight.to());
    json.put("source", highlight.source());
    return json;
  }
}
