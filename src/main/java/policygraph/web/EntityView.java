package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import policygraph.web.views.Bodies;

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
  /** Keys of the words for levels. */
  private static final Map<String, String> LEVELS =
      Map.of(
          "国家", "level.country",
          "省", "level.province",
          "市", "level.city",
          "县", "level.county",
          "乡", "level.township",
          "区域", "level.area",
          "集合", "level.set");

  public Entity entity() {
    return profile.counts().entity();
  }

  /** The kind of entity, as the API names it. */
  public String type() {
    return MeasureJson.typeOf(entity());
  }

  /** Where bodies of the same duty in all places stand side by side, or "" for what is none. */
  public String peers() {
    boolean body =
        entity() instanceof Agency agency
            && agency.kind() != Agency.Kind.COLLECTIVE
            && agency.kind() != Agency.Kind.UNVERIFIED;
    return body ? "/views/matrix?rows=body&duty=" + View.url(Bodies.duty(entity())) : "";
  }

  /** The key of what it is among divisions: national, of a province, a city, … or "". */
  public String rankKey() {
    String level =
        switch (entity()) {
          case Agency agency -> agency.level();
          case Region region -> region.level();
          case Industry _, Enterprise _ -> null;
        };
    return level == null ? "" : LEVELS.getOrDefault(level, "");
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

  /** The parameter by which lists and views take the entity. */
  private String param() {
    return switch (entity()) {
      case Agency _ -> "agency";
      case Region _ -> "region";
      case Industry _ -> "industry";
      case Enterprise _ -> "enterprise";
    };
  }

  /**
   * A view of all that the entity has a part in, within the policy that the page is narrowed to.
   */
  public Address in(String path) {
    Address all = new Address(path, Map.of(param(), entity().id()));
    return chosenPolicy().isEmpty() ? all : all.with("policy", chosenPolicy());
  }

  /** All that the page shows, by what it is, to take along. */
  public Map<String, List<View.Link>> take() {
    Map<String, List<View.Link>> groups = new LinkedHashMap<>();
    if (!part.isEmpty()) {
      Address list = part.equals("named") ? in("/api/measures") : of("/api/measures");
      // A firm's list holds what names it and what it has a part in together.
      boolean all = part.equals("named") && entity() instanceof Enterprise;
      groups.put(
          view.t("policy.measures") + (all ? "" : " · " + view.t("entity." + part)),
          TakeAlong.list(view, list));
    }
    if (targets.total() > 0) {
      groups.put(view.t("part.target"), TakeAlong.list(view, in("/api/views/targets")));
    }
    if (deadlines.total() > 0) {
      List<View.Link> due = new ArrayList<>(TakeAlong.list(view, in("/api/views/timeline")));
      due.add(TakeAlong.link(in("/feeds/deadlines.ics"), view.t("take.calendar")));
      groups.put(view.t("part.deadline"), due);
    }
    if (!profile.partners().isEmpty()) {
      Address pairs = TakeAlong.at("/api/views/cowork", "focus", entity().id());
      groups.put(view.t("entity.partners"), TakeAlong.list(view, pairs));
    }
    groups.put(view.t("nav.graph"), TakeAlong.graph(Map.of("node", entity().id())));
    return groups;
  }

  /** The measures of the part that is shown. */
  private Address of(String path) {
    Address list = TakeAlong.at(path, "agency", entity().id()).with("role", part);
    return chosenPolicy().isEmpty() ? list : list.with("policy", chosenPolicy());
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
