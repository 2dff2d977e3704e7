package policygraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rows to write, by kind. Collects; an entity or a relation between entities counts once. */
final class Rows {
  private final Map<RowKind, List<Map<String, Object>>> byKind = new EnumMap<>(RowKind.class);
  private final Set<Object> once = new HashSet<>();

  void add(RowKind kind, Map<String, Object> row) {
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
  }

  void add(RowKind kind, Props row) {
    add(kind, row.map());
  }

  /** Adds a relation without properties. */
  void link(RowKind kind, String from, String to) {
    add(kind, Map.of("from", from, "to", to));
  }

  /** Whether something is seen for the first time. */
  boolean isNew(RowKind kind, Object key) {
    return once.add(List.of(kind, key));
  }

  /** Keys of the documents that the rows cite. */
  List<String> documents() {
    return Stream.of(RowKind.POLICY_CITES, RowKind.MEASURE_CITES)
        .flatMap(kind -> of(kind).stream())
        .map(row -> String.valueOf(row.get("key")))
        .distinct()
        .toList();
  }

  List<Map<String, Object>> of(RowKind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }
}
