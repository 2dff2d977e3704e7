package policygraph.graph;

import java.util.List;
import java.util.Map;
import policygraph.model.Basis;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Project;
import policygraph.model.Region;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Target;

/**
 * Rows of what was read from a measure. Each fact keeps its {@code position} in its list, so that
 * the same body may stand in several clauses, and facts come back in the order of the text.
 */
final class FactRows {
  private final Rows rows;
  private final EntityRows entities;

  FactRows(Rows rows, EntityRows entities) {
    this.rows = rows;
    this.entities = entities;
  }

  void add(Policy policy, Measure measure) {
    Facts facts = measure.facts();
    String id = measure.id();
    each(facts.responsibilities(), (fact, i) -> add(id, fact, i));
    each(
        facts.regions(),
        (fact, i) -> {
          entities.add(fact.region());
          Props props = mention(fact.mention(), fact.basis(), fact.evidence(), i);
          relation(RowKind.APPLIES_TO, id, fact.region().id(), props.with("inName", fact.inName()));
        });
    each(
        facts.industries(),
        (fact, i) -> {
          entities.add(fact.industry());
          Props props = mention(fact.mention(), fact.basis(), fact.evidence(), i);
          relation(RowKind.CONCERNS, id, fact.industry().id(), props);
        });
    each(
        facts.enterprises(),
        (fact, i) -> {
          entities.add(fact.enterprise());
          Props props = mention(fact.mention(), fact.basis(), fact.evidence(), i);
          relation(RowKind.NAMES, id, fact.enterprise().id(), props);
        });
    each(facts.targets(), (fact, i) -> add(policy, id, fact, i));
    each(facts.deadlines(), (fact, i) -> add(policy.id(), id, fact, i));
    each(facts.projects(), (fact, i) -> add(policy.id(), id, fact, i));
    each(facts.citations(), (fact, i) -> cites(RowKind.MEASURE_CITES, id, fact, i));
  }

  private void add(String measure, Responsibility fact, int position) {
    entities.add(fact.body());
    relation(
        kind(fact.role()),
        fact.body().id(),
        measure,
        mention(fact.mention(), fact.basis(), fact.evidence(), position)
            .with("order", fact.order())
            .with("group", fact.group())
            .with("scope", fact.scope().label())
            .with("open", fact.openList())
            .with("condition", fact.condition()));
  }

  private static RowKind kind(Role role) {
    return switch (role) {
      case LEAD -> RowKind.LEADS;
      case RESPONSIBLE -> RowKind.RESPONSIBLE_FOR;
      case COOPERATING -> RowKind.COOPERATES_ON;
    };
  }

  private void add(Policy policy, String measure, Target fact, int position) {
    Region place = fact.region() == null ? policy.region() : fact.region();
    String id = measure + "/target/" + position;
    part(
        RowKind.SETS,
        measure,
        Props.of("id", id)
            .with("policy", policy.id())
            .with("place", place == null ? null : place.id())
            .with("indicator", fact.indicator())
            .with("comparator", fact.comparator().label())
            // Neo4j has no decimal numbers: "exact" keeps the digits as printed.
            .with("value", fact.value().doubleValue())
            .with("exact", fact.value().toString())
            .with("valueHigh", fact.valueHigh() == null ? null : fact.valueHigh().doubleValue())
            .with("exactHigh", fact.valueHigh() == null ? null : fact.valueHigh().toString())
            .with("unit", fact.unit())
            .with("kind", fact.kind().label())
            .with("base", fact.base())
            .withDate("period", "ends", fact.period())
            .with("year", fact.period() == null ? null : fact.period().year())
            .with("strength", fact.strength() == null ? null : fact.strength().label()),
        fact.evidence(),
        position);
    if (fact.region() != null) {
      entities.add(fact.region());
      rows.link(RowKind.TARGET_REGION, id, fact.region().id());
    }
  }

  private void add(String policy, String measure, Deadline fact, int position) {
    part(
        RowKind.DUE,
        measure,
        Props.of("id", measure + "/deadline/" + position)
            .with("policy", policy)
            .with("text", fact.text())
            .withDate("date", "ends", fact.date()),
        fact.evidence(),
        position);
  }

  private void add(String policy, String measure, Project fact, int position) {
    part(
        RowKind.HAS_PROJECT,
        measure,
        Props.of("id", measure + "/project/" + position)
            .with("policy", policy)
            .with("name", fact.name())
            .with("capacity", fact.capacity())
            .with("place", fact.place())
            .with("stage", fact.stage())
            .with("investment", fact.investment()),
        fact.evidence(),
        position);
  }

  /** Adds a citation by a measure or by a policy as a whole. */
  void cites(RowKind kind, String from, Citation fact, int position) {
    String number = fact.number() == null ? null : fact.number().toString();
    Props props =
        Props.of("kind", fact.kind().name())
            .with("title", fact.title())
            .with("number", number)
            .with("target", fact.target())
            .with("position", position)
            .with(fact.evidence());
    String key = number != null ? number : "《" + fact.title() + "》";
    rows.add(kind, Map.of("from", from, "key", key, "props", props.with("key", key).map()));
  }

  private void relation(RowKind kind, String from, String to, Props props) {
    rows.add(kind, Map.of("from", from, "to", to, "props", props.map()));
  }

  private void part(RowKind kind, String measure, Props node, Evidence evidence, int position) {
    Props props = Props.of("position", position).with(evidence);
    rows.add(kind, Map.of("from", measure, "node", node.map(), "props", props.map()));
  }

  private static Props mention(String mention, Basis basis, Evidence evidence, int position) {
    return Props.of("mention", mention)
        .with("basis", basis.label())
        .with("position", position)
        .with(evidence);
  }

  interface Step<T> {
    void take(T fact, int position);
  }

  static <T> void each(List<T> facts, Step<T> step) {
    for (int i = 0; i < facts.size(); i++) {
      step.take(facts.get(i), i);
    }
  }
}
