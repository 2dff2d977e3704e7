package policygraph.graph.view;

import java.util.Map;

/**
 * A relation as it is stored.
 *
 * @param from id of the node that it starts at
 * @param fromKind kind of that node
 * @param to id of the node that it ends at
 * @param toKind kind of that node
 */
public record DumpedRelation(
    String from,
    String fromKind,
    String to,
    String toKind,
    String type,
    Map<String, Object> properties) {
  /** Whether it was read from a text, and so bears the sentence that proves it. */
  public boolean isProven() {
    return properties.get("quote") instanceof String;
  }
}
