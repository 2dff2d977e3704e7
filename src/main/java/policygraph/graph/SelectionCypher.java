package policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policygraph.model.Selection;

/**
 * A selection of measures as Cypher with parameters. The query starts where an index leads to few
 * measures (a body, a region, a policy); what else is asked for filters those.
 */
public final class SelectionCypher {
  private final CypherParameters parameters = new CypherParameters();
  private final SelectionStart start = new SelectionStart(parameters, this::source);
  private final SelectionFilter filter = new SelectionFilter(parameters);
  private final String source;

  public SelectionCypher(Selection selection) {
    this.source = source(selection);
  }

  /** Clauses that bind each wanted measure to {@code m}, once. */
  public String source() {
    return source;
  }

  public Map<String, Object> parameters() {
    return parameters.map();
  }

  /** The query as one would type it. */
  public String text() {
    return source + "\nRETURN m ORDER BY m.sort";
  }

  private String source(Selection selection) {
    List<Selection> parts = new ArrayList<>(parts(selection).toList());
    Optional<Selection> first =
        parts.stream()
            .filter(SelectionStart::exists)
            .min(Comparator.comparingInt(SelectionStart::reach));
    if (first.isEmpty()) {
      // The order comes from the index, which holds no measure without a key.
      return "MATCH (m:Measure)\nWHERE m.sort IS NOT NULL" + also(parts, "\n  AND ");
    }
    String clauses = start.clauses(first.get());
    parts.remove(first.get());
    return clauses + also(parts, "\nWHERE ");
  }

  private String also(List<Selection> parts, String before) {
    return parts.isEmpty()
        ? ""
        : parts.stream().map(filter::predicate).collect(Collectors.joining("\n  AND ", before, ""));
  }

  /** The parts of a conjunction, those of its parts too. */
  static Stream<Selection> parts(Selection selection) {
    if (selection instanceof Selection.And and) {
      return and.parts().stream().flatMap(SelectionCypher::parts);
    }
    return selection instanceof Selection.All ? Stream.empty() : Stream.of(selection);
  }
}
