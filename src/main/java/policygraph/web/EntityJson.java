package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import policygraph.graph.view.EntityCount;
import policygraph.graph.view.EntityProfile;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;

/** Entities with their counts. */
final class EntityJson {
  private EntityJson() {}

  static Map<String, Object> brief(Entity entity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entity.id());
    json.put("name", entity.name());
    json.put("type", MeasureJson.typeOf(entity));
    return json;
  }

  static Map<String, Object> of(Entity entity) {
    Map<String, Object> json = brief(entity);
    json.put("aliases", entity.aliases());
    switch (entity) {
      case Agency agency -> {
        json.put("kind", agency.kind().name().toLowerCase(Locale.ROOT));
        json.put("level", agency.level());
        json.put("regionCode", agency.regionCode());
      }
      case Region region -> {
        json.put("code", region.code());
        json.put("level", region.level());
        json.put("parent", region.parent());
      }
      case Industry industry -> {
        json.put("code", industry.code());
        json.put("parent", industry.parent());
      }
      case Enterprise enterprise -> json.put("verified", enterprise.verified());
    }
    return json;
  }

  static Map<String, Object> of(EntityCount count) {
    Map<String, Object> json = of(count.entity());
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("leads", count.leads());
    counts.put("responsible", count.responsible());
    counts.put("cooperates", count.cooperates());
    counts.put("named", count.named());
    counts.put("issued", count.issued());
    counts.put("policies", count.policies());
    json.put("counts", counts);
    return json;
  }

  static Map<String, Object> of(EntityProfile profile) {
    Map<String, Object> json = of(profile.counts());
    json.put("partOf", briefs(profile.partOf()));
    json.put("parts", briefs(profile.parts()));
    json.put("place", profile.place() == null ? null : brief(profile.place()));
    json.put("predecessors", profile.predecessors().stream().map(EntityJson::of).toList());
    json.put("successors", profile.successors().stream().map(EntityJson::of).toList());
    json.put(
        "policies",
        profile.policies().stream()
            .map(p -> Map.of("policy", MeasureJson.of(p.policy()), "measures", p.measures()))
            .toList());
    json.put(
        "partners",
        profile.partners().stream()
            .map(p -> Map.of("body", brief(p.body()), "measures", p.measures()))
            .toList());
    return json;
  }

  private static Map<String, Object> of(EntityProfile.Succession succession) {
    Map<String, Object> json = brief(succession.agency());
    json.put("date", succession.date());
    return json;
  }

  private static List<Map<String, Object>> briefs(List<Entity> entities) {
    return entities.stream().map(EntityJson::brief).toList();
  }
}
