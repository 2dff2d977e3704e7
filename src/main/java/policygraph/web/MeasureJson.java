package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.Enterprise;
import policygraph.model.EnterpriseMention;
import policygraph.model.Entity;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.FiledMeasure;
import policygraph.model.Industry;
import policygraph.model.IndustryMention;
import policygraph.model.Measure;
import policygraph.model.PolicyRef;
import policygraph.model.Project;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Target;

/** A measure and its facts in the form of the contract. */
public final class MeasureJson {
  private MeasureJson() {}

  public static Map<String, Object> of(FiledMeasure filed) {
    Measure measure = filed.measure();
    Facts facts = measure.facts();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", measure.id());
    json.put("label", measure.label());
    json.put("number", measure.number());
    json.put("status", measure.status().label());
    json.put("text", measure.text());
    json.put("section", measure.path());
    json.put("policy", of(filed.policy()));
    json.put("strength", measure.strength() == null ? null : measure.strength().label());
    json.put("responsibilities", facts.responsibilities().stream().map(MeasureJson::of).toList());
    json.put("regions", facts.regions().stream().map(MeasureJson::of).toList());
    json.put("industries", facts.industries().stream().map(MeasureJson::of).toList());
    json.put("enterprises", facts.enterprises().stream().map(MeasureJson::of).toList());
    json.put("projects", facts.projects().stream().map(MeasureJson::of).toList());
    json.put("targets", facts.targets().stream().map(MeasureJson::of).toList());
    json.put("deadlines", facts.deadlines().stream().map(MeasureJson::of).toList());
    json.put("citations", facts.citations().stream().map(MeasureJson::of).toList());
    return json;
  }

  public static Map<String, Object> of(PolicyRef policy) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", policy.id());
    json.put("title", policy.title());
    json.put("documentNumber", text(policy.number()));
    json.put("source", policy.source());
    json.put("date", text(policy.date()));
    json.put("region", policy.region() == null ? null : policy.region().name());
    return json;
  }

  public static Map<String, Object> of(Evidence evidence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", evidence.source());
    json.put("start", evidence.span().start());
    json.put("end", evidence.span().end());
    json.put("quote", evidence.quote());
    json.put("rule", evidence.rule());
    return json;
  }

  /** agency, collective, region, industry or enterprise. */
  public static String typeOf(Entity entity) {
    return switch (entity) {
      case Agency agency -> agency.kind() == Agency.Kind.COLLECTIVE ? "collective" : "agency";
      case Region region -> "region";
      case Industry industry -> "industry";
      case Enterprise enterprise -> "enterprise";
    };
  }

  public static Map<String, Object> of(Responsibility fact) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", fact.body().id());
    body.put("name", fact.body().name());
    body.put("type", typeOf(fact.body()));
    if (fact.body() instanceof Agency agency) {
      body.put("kind", agency.kind().name().toLowerCase(java.util.Locale.ROOT));
      body.put("level", agency.level());
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("agency", body);
    json.put("mention", fact.mention());
    json.put("role", fact.role().label());
    json.put("order", fact.order());
    json.put("group", fact.group());
    json.put("scope", fact.scope().label());
    json.put("basis", fact.basis().label());
    json.put("open", fact.openList());
    json.put("condition", fact.condition());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  private static Map<String, Object> of(RegionMention fact) {
    Map<String, Object> json = mention(fact.region(), fact.region().code(), fact.mention());
    json.put("inName", fact.inName());
    json.put("basis", fact.basis().label());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  private static Map<String, Object> of(IndustryMention fact) {
    Map<String, Object> json = mention(fact.industry(), fact.industry().code(), fact.mention());
    json.put("basis", fact.basis().label());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  private static Map<String, Object> of(EnterpriseMention fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", fact.enterprise().id());
    json.put("name", fact.enterprise().name());
    json.put("mention", fact.mention());
    json.put("verified", fact.enterprise().verified());
    json.put("basis", fact.basis().label());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  private static Map<String, Object> mention(Entity entity, @Nullable String code, String printed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entity.id());
    json.put("name", entity.name());
    json.put("code", code);
    json.put("mention", printed);
    return json;
  }

  private static Map<String, Object> of(Project fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", fact.name());
    json.put("capacity", fact.capacity());
    json.put("place", fact.place());
    json.put("stage", fact.stage());
    json.put("investment", fact.investment());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  public static Map<String, Object> of(Target fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("indicator", fact.indicator());
    json.put("comparator", fact.comparator().label());
    json.put("value", fact.value());
    json.put("valueHigh", fact.valueHigh());
    json.put("unit", fact.unit());
    json.put("kind", fact.kind().label());
    json.put("base", fact.base());
    json.put("period", text(fact.period()));
    json.put("strength", fact.strength() == null ? null : fact.strength().label());
    json.put("region", fact.region() == null ? null : fact.region().name());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  public static Map<String, Object> of(Deadline fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", text(fact.date()));
    json.put("text", fact.text());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  public static Map<String, Object> of(Citation fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", fact.kind().name().toLowerCase(java.util.Locale.ROOT));
    json.put("title", fact.title());
    json.put("documentNumber", text(fact.number()));
    json.put("target", fact.target());
    json.put("evidence", of(fact.evidence()));
    return json;
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  public static List<Map<String, Object>> all(List<FiledMeasure> measures) {
    return measures.stream().map(MeasureJson::of).toList();
  }
}
