package policygraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text of a policy that belongs to no measure: a preamble, a closing remark, prose below a heading.
 */
public record Paragraph(
    String id, String text, List<Run> runs, @Nullable String section, int order, Status status) {
  public Paragraph {
    runs = List.copyOf(runs);
  }
}
