package policygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Agency;
import policygraph.model.FiledMeasure;
import policygraph.model.GapReport;
import policygraph.model.Policy;
import policygraph.model.Section;

/** Policies in the form of the contract. */
final class PolicyJson {
  private PolicyJson() {}

  static Map<String, Object> of(PolicySummary summary) {
    Map<String, Object> json = MeasureJson.of(summary.policy());
    json.put("issuer", summary.issuers().stream().map(Agency::name).toList());
    json.put("type", summary.type());
    Map<String, Integer> measures = new LinkedHashMap<>();
    summary.measures().forEach((status, n) -> measures.put(status.label(), n));
    json.put("measures", measures);
    json.put("damage", of(summary.gaps()));
    return json;
  }

  static Map<String, Object> of(Policy policy) {
    PolicyView view = new PolicyView(policy);
    Map<String, Object> json = MeasureJson.of(view.ref());
    json.put("numbers", policy.numbers().stream().map(Object::toString).toList());
    json.put("issuer", policy.issuers().stream().map(Agency::name).toList());
    json.put("issuers", policy.issuers().stream().map(EntityJson::brief).toList());
    json.put("type", policy.type());
    json.put("outline", policy.sections().stream().map(PolicyJson::of).toList());
    json.put(
        "measures",
        policy.measures().stream()
            .map(m -> MeasureJson.of(new FiledMeasure(m, view.ref())))
            .toList());
    json.put(
        "paragraphs",
        policy.paragraphs().stream()
            .map(
                p ->
                    Map.of(
                        "id",
                        p.id(),
                        "text",
                        p.text(),
                        "order",
                        p.order(),
                        "status",
                        p.status().label()))
            .toList());
    json.put("citations", policy.citations().stream().map(MeasureJson::of).toList());
    json.put("damage", of(policy.gaps()));
    return json;
  }

  private static Map<String, Object> of(Section section) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", section.id());
    json.put("label", section.label());
    json.put("heading", section.heading());
    json.put("level", section.level());
    json.put("parent", section.parent());
    json.put("order", section.order());
    return json;
  }

  static Map<String, Object> of(GapReport gaps) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("repeated", gaps.repeated());
    json.put("recovered", gaps.moved().size());
    json.put("moved", gaps.moved());
    json.put("missing", gaps.missing());
    json.put("uncertain", gaps.uncertain());
    json.put("lost", gaps.lost());
    json.put("unread", gaps.unread());
    json.put("notes", gaps.notes());
    return json;
  }
}
