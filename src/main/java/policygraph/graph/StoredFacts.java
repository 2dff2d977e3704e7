package policygraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import policygraph.model.Basis;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.Enterprise;
import policygraph.model.EnterpriseMention;
import policygraph.model.Entity;
import policygraph.model.Facts;
import policygraph.model.Industry;
import policygraph.model.IndustryMention;
import policygraph.model.Project;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Scope;
import policygraph.model.Strength;
import policygraph.model.Target;
import policygraph.model.TargetKind;

/** Gathers the facts of one measure from its relations, and puts them in the order of the text. */
final class StoredFacts {
  private record Placed<T>(int position, T fact) {}

  private final Map<String, Entity> entities;
  private final List<Placed<Responsibility>> responsibilities = new ArrayList<>();
  private final List<Placed<RegionMention>> regions = new ArrayList<>();
  private final List<Placed<IndustryMention>> industries = new ArrayList<>();
  private final List<Placed<EnterpriseMention>> enterprises = new ArrayList<>();
  private final List<Placed<Project>> projects = new ArrayList<>();
  private final List<Placed<Target>> targets = new ArrayList<>();
  private final List<Placed<Deadline>> deadlines = new ArrayList<>();
  private final List<Placed<Citation>> citations = new ArrayList<>();

  /**
   * @param entities by id, all that the relations lead to
   */
  StoredFacts(Map<String, Entity> entities) {
    this.entities = entities;
  }

  /**
   * Takes a relation.
   *
   * @param row its properties {@code f}, and its other end: the id of an {@code entity}, or the
   *     properties of a {@code part}, with the id of its {@code region} or null
   */
  void add(String type, Record row) {
    if (isGone(row)) {
      return;
    }
    Value relation = row.get("f");
    Value part = row.get("part");
    int at = relation.get("position").asInt();
    switch (type) {
      case "LEADS" ->
          responsibilities.add(new Placed<>(at, body(Role.LEAD, relation, entity(row))));
      case "RESPONSIBLE_FOR" ->
          responsibilities.add(new Placed<>(at, body(Role.RESPONSIBLE, relation, entity(row))));
      case "COOPERATES_ON" ->
          responsibilities.add(new Placed<>(at, body(Role.COOPERATING, relation, entity(row))));
      case "APPLIES_TO" -> regions.add(new Placed<>(at, region(relation, entity(row))));
      case "CONCERNS" -> industries.add(new Placed<>(at, industry(relation, entity(row))));
      case "NAMES" -> enterprises.add(new Placed<>(at, enterprise(relation, entity(row))));
      case "HAS_PROJECT" -> projects.add(new Placed<>(at, project(relation, part)));
      case "SETS" ->
          targets.add(new Placed<>(at, target(relation, part, place(row.get("region")))));
      case "DUE" -> deadlines.add(new Placed<>(at, deadline(relation, part)));
      default -> throw new IllegalStateException("not a fact: " + type);
    }
  }

  /**
   * Whether the entity was removed since, with the policy that named it: the row is of the past.
   */
  private boolean isGone(Record row) {
    Value entity = row.get("entity");
    return !entity.isNull() && !entities.containsKey(entity.asString());
  }

  private Entity entity(Record row) {
    String id = row.get("entity").asString();
    return Objects.requireNonNull(entities.get(id), id);
  }

  private @Nullable Region place(Value id) {
    return id.isNull() ? null : (Region) entities.get(id.asString());
  }

  /** Takes a citation; {@code target} is the id of the policy that it leads to, or null. */
  void addCitation(Value relation, @Nullable String target) {
    citations.add(new Placed<>(relation.get("position").asInt(), citation(relation, target)));
  }

  Facts facts() {
    return new Facts(
        ordered(responsibilities),
        ordered(regions),
        ordered(industries),
        ordered(enterprises),
        ordered(projects),
        ordered(targets),
        ordered(deadlines),
        ordered(citations));
  }

  private static <T> List<T> ordered(List<Placed<T>> facts) {
    return facts.stream()
        .sorted(Comparator.comparingInt(Placed::position))
        .map(Placed::fact)
        .toList();
  }

  private static Responsibility body(Role role, Value relation, Entity body) {
    return new Responsibility(
        body,
        Stored.text(relation, "mention"),
        role,
        relation.get("order").asInt(),
        relation.get("group").asInt(),
        Stored.constant(Scope.class, Stored.text(relation, "scope")),
        basis(relation),
        relation.get("open").asBoolean(),
        Stored.textOrNull(relation, "condition"),
        Stored.evidence(relation));
  }

  private static RegionMention region(Value relation, Entity region) {
    return new RegionMention(
        (Region) region,
        Stored.text(relation, "mention"),
        relation.get("inName").asBoolean(),
        basis(relation),
        Stored.evidence(relation));
  }

  private static IndustryMention industry(Value relation, Entity industry) {
    return new IndustryMention(
        (Industry) industry,
        Stored.text(relation, "mention"),
        basis(relation),
        Stored.evidence(relation));
  }

  private static EnterpriseMention enterprise(Value relation, Entity enterprise) {
    return new EnterpriseMention(
        (Enterprise) enterprise,
        Stored.text(relation, "mention"),
        basis(relation),
        Stored.evidence(relation));
  }

  private static Project project(Value relation, Value node) {
    return new Project(
        Stored.text(node, "name"),
        Stored.textOrNull(node, "capacity"),
        Stored.textOrNull(node, "place"),
        Stored.textOrNull(node, "stage"),
        Stored.textOrNull(node, "investment"),
        Stored.evidence(relation));
  }

  static Target target(Value relation, Value node, @Nullable Region region) {
    String high = Stored.textOrNull(node, "exactHigh");
    String strength = Stored.textOrNull(node, "strength");
    return new Target(
        Stored.text(node, "indicator"),
        comparator(Stored.text(node, "comparator")),
        new BigDecimal(Stored.text(node, "exact")),
        high == null ? null : new BigDecimal(high),
        Stored.text(node, "unit"),
        Stored.constant(TargetKind.class, Stored.text(node, "kind")),
        Stored.textOrNull(node, "base"),
        Stored.dateOrNull(node, "period"),
        strength == null ? null : Stored.constant(Strength.class, strength),
        region,
        Stored.evidence(relation));
  }

  private static policygraph.model.Comparator comparator(String label) {
    for (policygraph.model.Comparator comparator : policygraph.model.Comparator.values()) {
      if (comparator.label().equals(label)) {
        return comparator;
      }
    }
    throw new IllegalStateException("not a comparator: " + label);
  }

  static Deadline deadline(Value relation, Value node) {
    return new Deadline(
        Stored.dateOrNull(node, "date"), Stored.text(node, "text"), Stored.evidence(relation));
  }

  static Citation citation(Value relation, @Nullable String target) {
    return new Citation(
        Citation.Kind.valueOf(Stored.text(relation, "kind")),
        Stored.text(relation, "title"),
        Stored.numberOrNull(relation, "number"),
        target,
        Stored.evidence(relation));
  }

  private static Basis basis(Value relation) {
    return Stored.constant(Basis.class, Stored.text(relation, "basis"));
  }
}
