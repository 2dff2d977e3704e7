package policygraph.web;

import org.jspecify.annotations.Nullable;
import policygraph.graph.view.PolicySummary;

/**
 * A document that was added.
 *
 * @param source what it is called in the graph
 * @param policy what it became, or null where it could not be read
 */
public record AddedDocument(String source, @Nullable PolicySummary policy) {
  /** The name of its file. */
  public String name() {
    return source.substring(source.indexOf('/') + 1);
  }

  /** Its title, or the name of its file where it could not be read. */
  public String title() {
    return policy == null ? name() : policy.policy().title();
  }

  /** How many measures were read from it. */
  public int measures() {
    return policy == null
        ? 0
        : policy.measures().values().stream().mapToInt(Integer::intValue).sum();
  }
}
