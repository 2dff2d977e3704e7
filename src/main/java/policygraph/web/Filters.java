package policygraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.model.Strength;
import policygraph.question.Catalogue;

/**
 * The filters of lists and searches: entities and policies by id or by any name that readers use. A
 * name that several bear, such as 省财政厅, means any of them; a name that nobody bears finds nothing.
 */
public final class Filters {
  /** The parameters of {@code /api/measures}. */
  public static final List<Param> PARAMS =
      List.of(
          Param.text("agency", "a body, by id or name; several joined by | mean any of them"),
          Param.text("role", "lead, responsible or cooperating: the agency's part"),
          Param.text(
              "region",
              "a place that the text names, by id, name or division code, its parts included"),
          Param.text("industry", "an industry, by id, name or code, its parts included"),
          Param.text("enterprise", "an enterprise named in the text or in a clause, by id or name"),
          Param.text("policy", "a policy, by id, document number or title"),
          Param.text("status", "intact, recovered, partial, missing or uncertain"),
          Param.text("strength", "explore, encourage, strive, promote or ensure"),
          Param.text("year", "year of issue, or from-to"),
          Param.text("of", "whose policy it is: a place, by id, name or code, its parts included"),
          Param.text("with", "a second body that has a part in the same measure, by id or name"),
          Param.text("without", "lead or bodies: measures that name none"),
          Param.text("due", "a deadline ends in it: a year, month or day, or from..to"),
          Param.text(
              "inNames",
              "false leaves out places that stand only within the name of a firm, project or body"),
          Param.text("parts", "false leaves out the parts of the region"),
          Param.text("q", "words that the text holds as they are"));

  /** The parameters of a question: it, what narrows its answer, and the language. */
  public static List<Param> ofQuestion() {
    List<Param> params = new ArrayList<>(PARAMS);
    params.removeIf(param -> param.name().equals("q"));
    params.addFirst(Param.text("q", "the question"));
    params.add(Param.text("lang", "zh or en: the language of the answer's own words"));
    return params;
  }

  private static final List<String> NOTHING = List.of("");

  private final Catalogue catalogue;

  public Filters(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All that the parameters ask for, together. */
  public Selection selection(Request request) {
    Selection filters = withoutWords(request);
    return request
        .text("q")
        .<Selection>map(q -> all(List.of(filters, new Selection.WithWords(q))))
        .orElse(filters);
  }

  /** The same without the words of {@code q}, which a search reads in its own way. */
  public Selection withoutWords(Request request) {
    List<Selection> parts = new ArrayList<>();
    Optional<Role> role = request.oneOf("role", Role.class);
    Set<Role> roles = role.map(Set::of).orElse(Set.of());
    request
        .text("agency")
        .map(name -> ids(name, e -> e instanceof Agency || e instanceof Enterprise))
        .map(ids -> new Selection.ByBody(ids, roles, false, false))
        .ifPresent(parts::add);
    request
        .text("region")
        .map(
            name ->
                new Selection.InRegion(
                    ids(name, Region.class::isInstance),
                    request.flag("parts", true),
                    request.flag("inNames", true)))
        .ifPresent(parts::add);
    request
        .text("of")
        .map(name -> new Selection.OfRegion(ids(name, Region.class::isInstance)))
        .ifPresent(parts::add);
    request
        .text("with")
        .map(name -> ids(name, e -> e instanceof Agency || e instanceof Enterprise))
        .map(ids -> new Selection.ByBody(ids, Set.of(), false, false))
        .ifPresent(parts::add);
    request.text("without").map(Filters::without).ifPresent(parts::add);
    request.text("due").map(Filters::due).ifPresent(parts::add);
    request
        .text("industry")
        .map(name -> new Selection.InIndustry(ids(name, Industry.class::isInstance)))
        .ifPresent(parts::add);
    request.text("enterprise").map(this::ofEnterprise).ifPresent(parts::add);
    request
        .text("policy")
        .map(name -> new Selection.InPolicy(policies(name)))
        .ifPresent(parts::add);
    request
        .oneOf("status", Status.class)
        .map(status -> new Selection.WithStatus(Set.of(status)))
        .ifPresent(parts::add);
    request
        .oneOf("strength", Strength.class)
        .map(strength -> new Selection.WithStrength(Set.of(strength)))
        .ifPresent(parts::add);
    request.text("year").map(Filters::years).ifPresent(parts::add);
    return all(parts);
  }

  private static Selection all(List<Selection> parts) {
    return switch (parts.size()) {
      case 0 -> new Selection.All();
      case 1 -> parts.getFirst();
      default -> new Selection.And(parts);
    };
  }

  /** Named in the text, or with a part in the measure. */
  private Selection ofEnterprise(String name) {
    List<String> ids = ids(name, Enterprise.class::isInstance);
    return new Selection.Or(
        List.of(
            new Selection.NamesEnterprise(ids), new Selection.ByBody(ids, Set.of(), false, false)));
  }

  private static Selection years(String given) {
    String[] ends = given.split("-", -1);
    try {
      return new Selection.InYears(
          Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    } catch (NumberFormatException e) {
      throw Problem.badRequest(
          "parameter 'year' is not a year or from-to: " + given, "参数 year 应是年份，或“起-止”：" + given);
    }
  }

  private static Selection without(String given) {
    Set<Role> roles =
        switch (given) {
          case "lead" -> Set.of(Role.LEAD);
          case "bodies" -> Set.of();
          default ->
              throw Problem.badRequest(
                  "parameter 'without' must be lead or bodies: " + given,
                  "参数 without 应是 lead 或 bodies：" + given);
        };
    return new Selection.Not(new Selection.WithBodies(roles, 1));
  }

  private static Selection due(String given) {
    String[] ends = given.split("\\.\\.", 2);
    try {
      return new Selection.DueWithin(
          PolicyDate.parse(ends[0]).first(), PolicyDate.parse(ends[ends.length - 1]).last());
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(
          "parameter 'due' is no year, month or day, nor from..to: " + given,
          "参数 due 应是年、月或日，或“起..止”：" + given);
    }
  }

  /**
   * Ids of all entities of some kinds that an id or a name means; one that is none's where none.
   */
  public List<String> ids(String given, Predicate<Entity> kind) {
    List<String> ids = new ArrayList<>();
    for (String name : given.split("\\|", -1)) {
      EntityDirectory entities = catalogue.entities();
      Region coded = entities.place(name.strip());
      List<EntityDirectory.Entry> found =
          entities
              .byId(coded == null ? name.strip() : coded.id())
              .map(List::of)
              .orElseGet(() -> entities.named(name));
      found.stream()
          .map(EntityDirectory.Entry::entity)
          .filter(kind)
          .map(Entity::id)
          .forEach(ids::add);
    }
    return ids.isEmpty() ? NOTHING : ids;
  }

  /** Ids of the policies that an id, a document number, a source or a part of the title means. */
  public List<String> policies(String given) {
    List<String> exact =
        catalogue.policies().stream()
            .filter(
                p ->
                    p.id().equals(given)
                        || p.source().equals(given)
                        || p.title().equals(given)
                        || given.equals(MeasureJson.text(p.number())))
            .map(PolicyRef::id)
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<String> similar =
        catalogue.policies().stream()
            .filter(p -> p.title().contains(given) || p.source().startsWith(given))
            .map(PolicyRef::id)
            .toList();
    return similar.isEmpty() ? NOTHING : similar;
  }
}
