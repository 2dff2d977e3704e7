package policygraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import policygraph.graph.view.Overlap;
import policygraph.graph.view.TargetRow;

/**
 * Finds what two policies seem to want differently: targets for the same indicator, kind, unit,
 * place and period, with different values or with no lead in common.
 */
final class OverlapReads {
  private record Pair(String first, String second, boolean otherValue, boolean otherLead) {}

  private final GraphConnection graph;

  OverlapReads(GraphConnection graph) {
    this.graph = graph;
  }

  List<Overlap> find(int limit) {
    String alike =
        """
        MATCH (t:Target) WHERE t.period IS NOT NULL
        WITH t.indicator AS indicator, t.kind AS kind, t.unit AS unit, t.place AS place,
          t.period AS period, collect(t) AS targets, count(DISTINCT t.policy) AS policies
        WHERE policies > 1
        RETURN [t IN targets | {id: t.id, policy: t.policy,
          value: t.comparator + t.exact + coalesce('-' + t.exactHigh, ''),
          leads: COLLECT { MATCH (t)<-[:SETS]-(m)<-[:LEADS]-(b:Entity) RETURN b.id }}] AS targets
        ORDER BY indicator, period, place, unit, kind\
        """;
    return graph.read(
        tx -> {
          List<Pair> pairs = new ArrayList<>();
          var groups = tx.run(alike);
          while (groups.hasNext() && pairs.size() < limit) {
            addPairs(groups.next().get("targets"), pairs, limit);
          }
          groups.consume();
          Set<String> ids = new LinkedHashSet<>();
          pairs.forEach(pair -> Collections.addAll(ids, pair.first(), pair.second()));
          Map<String, TargetRow> rows = TargetReads.byIds(tx, ids);
          return pairs.stream().map(pair -> overlap(pair, rows)).toList();
        });
  }

  private static void addPairs(Value targets, List<Pair> pairs, int limit) {
    List<Value> sorted = new ArrayList<>();
    targets.values().forEach(sorted::add);
    sorted.sort(java.util.Comparator.comparing(t -> Stored.text(t, "id")));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size() && pairs.size() < limit; j++) {
        Value first = sorted.get(i);
        Value second = sorted.get(j);
        boolean otherValue = !Stored.text(first, "value").equals(Stored.text(second, "value"));
        boolean otherLead = haveOtherLeads(first, second);
        if (!Stored.text(first, "policy").equals(Stored.text(second, "policy"))
            && (otherValue || otherLead)) {
          pairs.add(
              new Pair(Stored.text(first, "id"), Stored.text(second, "id"), otherValue, otherLead));
        }
      }
    }
  }

  private static boolean haveOtherLeads(Value first, Value second) {
    List<String> leads = Stored.texts(first, "leads");
    List<String> others = Stored.texts(second, "leads");
    return !leads.isEmpty() && !others.isEmpty() && Collections.disjoint(leads, others);
  }

  private static Overlap overlap(Pair pair, Map<String, TargetRow> rows) {
    TargetRow first = rows.get(pair.first());
    TargetRow second = rows.get(pair.second());
    if (first == null || second == null) {
      throw new IllegalStateException("no target for " + pair);
    }
    return new Overlap(first, second, pair.otherValue(), pair.otherLead());
  }
}
