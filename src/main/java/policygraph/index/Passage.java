package policygraph.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Run;
import policygraph.model.Span;

/**
 * A stretch of a policy that is found and shown as one: a measure, a paragraph, or a window of a
 * long one.
 *
 * @param id unique in the index
 * @param measureId the measure that it is text of, or null for a paragraph
 * @param text what is searched and shown; "" for a measure whose text is lost
 * @param runs where the pieces of the text stand in the source
 * @param path headings above it, outermost first
 * @param order place in the policy
 */
public record Passage(
    String id,
    String policyId,
    @Nullable String measureId,
    String text,
    List<Run> runs,
    List<String> path,
    String policyTitle,
    int order,
    Tags tags) {
  public Passage {
    if (id.isEmpty() || policyId.isEmpty()) {
      throw new IllegalArgumentException("a passage without id or policy: " + id + ", " + policyId);
    }
    runs = List.copyOf(runs);
    path = List.copyOf(path);
  }

  /**
   * Where the text stands in the source, in code points, piece by piece in the order of the text;
   * empty where nothing is known of it.
   */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Run run : runs) {
      int end = run.source() + text.codePointCount(run.at(), run.at() + run.length());
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.end() == run.source()) {
        spans.set(spans.size() - 1, new Span(last.start(), end));
      } else {
        spans.add(new Span(run.source(), end));
      }
    }
    return spans;
  }

  /** A text that was read from no policy and that nothing is known of. */
  public static Passage plain(String id, String title, String text) {
    return new Passage(id, id, null, text, List.of(), List.of(), title, 0, Tags.NONE);
  }
}
