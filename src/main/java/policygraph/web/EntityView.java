package policygraph.web;

import java.util.List;
import java.util.Map;
import policygraph.graph.view.DeadlineRow;
import policygraph.graph.view.EntityProfile;
import policygraph.graph.view.TargetRow;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.Industry;
import policygraph.model.Page;
import policygraph.model.Region;

/**
 * An entity as a page shows it.
 *
 * @param counts measures by the entity's part in them: lead, responsible, cooperating, named
 * @param part whose measures are shown; "" where there are none
 * @param targets the first of its measures' targets
 */
public record EntityView(
    EntityProfile profile,
    Address here,
    View view,
    Map<String, Long> counts,
    String part,
    Page<FiledMeasure> measures,
    Page<TargetRow> targets,
    Page<DeadlineRow> deadlines) {

  public Entity entity() {
    return profile.counts().entity();
  }

  /** The kind of entity, as the API names it. */
  public String type() {
    return MeasureJson.typeOf(entity());
  }

  /** What it is, in a word: 省级, 市, its code. */
  public String rank() {
    return switch (entity()) {
      case Agency agency -> agency.level() == null ? "" : agency.level();
      case Region region -> region.level();
      case Industry _, Enterprise _ -> "";
    };
  }

  /** Its code in the national standard, or "". */
  public String code() {
    String code =
        switch (entity()) {
          case Region region -> region.code();
          case Industry industry -> industry.code();
          case Agency _, Enterprise _ -> null;
        };
    return code == null ? "" : code;
  }

  /** A link for each part that it has. */
  public List<View.Link> parts() {
    return counts.entrySet().stream()
        .map(
            e ->
                new View.Link(
                    here.with("part", e.getKey()).toString(),
                    view.t("entity." + e.getKey()) + " " + e.getValue(),
                    e.getKey().equals(part)))
        .toList();
  }

  /** The list that is shown, as a whole, to take along. */
  public List<View.Link> take() {
    if (part.isEmpty()) {
      return List.of();
    }
    boolean named = part.equals("named");
    Address list =
        new Address("/api/measures", Map.of()).with(named ? type() : "agency", entity().id());
    Address ofPart = named ? list : list.with("role", part);
    return TakeAlong.list(
        view, chosenPolicy().isEmpty() ? ofPart : ofPart.with("policy", chosenPolicy()));
  }

  public List<View.Link> pageLinks() {
    return here.pages(measures.total(), measures.page(), measures.size());
  }

  public Address policy(String id) {
    return here.with("policy", id);
  }

  /** The policy that the page is narrowed to, or "". */
  public String chosenPolicy() {
    return here.get("policy");
  }
}
