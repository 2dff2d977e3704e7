package policygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import policygraph.index.HeadingHighlight;
import policygraph.index.Highlight;
import policygraph.index.Passage;
import policygraph.index.PassageHit;

/** A passage that was found, with the parts that show why. */
final class PassageJson {
  private PassageJson() {}

  static Map<String, Object> of(PassageHit hit) {
    Passage passage = hit.passage();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", passage.id());
    json.put("text", passage.text());
    json.put("section", passage.path());
    json.put("policy", Map.of("id", passage.policyId(), "title", passage.policyTitle()));
    json.put("measure", passage.measureId());
    json.put("score", hit.score());
    json.put("reason", hit.reason().label());
    json.put("highlights", hit.highlights().stream().map(PassageJson::of).toList());
    json.put("headingHighlights", hit.headings().stream().map(PassageJson::of).toList());
    return json;
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
