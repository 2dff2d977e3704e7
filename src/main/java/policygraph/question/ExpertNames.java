package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Agency;
import policygraph.model.DocumentNumber;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.PolicyRef;
import policygraph.model.Region;

/**
 * Names of entities and policies as the expert syntax writes them: the name where it is of one
 * only.
 */
record ExpertNames(Catalogue catalogue) {

  /** Whether an entity can stand in a field. */
  static Predicate<Entity> kind(ExpertField field) {
    return switch (field) {
      case REGION, REGION_WITHIN, PLACE_NAME, PLACE_NAME_WITHIN, POLICY_REGION ->
          Region.class::isInstance;
      case INDUSTRY -> Industry.class::isInstance;
      case ENTERPRISE, NAMED_ENTERPRISE -> Enterprise.class::isInstance;
      case ISSUER -> Agency.class::isInstance;
      default -> e -> e instanceof Agency || e instanceof Enterprise;
    };
  }

  /** All that a value means in a field: by id, else by name; those that documents name, if any. */
  List<Entry> bearers(String value, ExpertField field) {
    List<Entry> byId = catalogue.entities().byId(value).map(List::of).orElse(List.of());
    List<Entry> all =
        (byId.isEmpty() ? catalogue.entities().named(value) : byId)
            .stream().filter(e -> kind(field).test(e.entity())).toList();
    List<Entry> present = all.stream().filter(e -> e.measures() > 0).toList();
    return present.isEmpty() ? all : present;
  }

  String written(String id, ExpertField field) {
    return catalogue
        .entities()
        .byId(id)
        .map(e -> e.entity().name())
        .filter(name -> isOnly(bearers(name, field), id))
        .map(ExpertNames::quoted)
        .orElse(quoted(id));
  }

  private static boolean isOnly(List<Entry> bearers, String id) {
    return bearers.size() == 1 && bearers.getFirst().entity().id().equals(id);
  }

  /** Policies by id, number, source or title. */
  List<PolicyRef> policies(String value) {
    List<PolicyRef> exact = new ArrayList<>();
    for (PolicyRef policy : catalogue.policies()) {
      DocumentNumber number = policy.number();
      if (policy.id().equals(value)
          || policy.title().equals(value)
          || policy.source().equals(value)
          || (number != null && number.toString().equals(value))) {
        exact.add(policy);
      }
    }
    return exact.isEmpty() ? new Titles(catalogue.policies()).holding(value) : exact;
  }

  String writtenPolicy(String id) {
    for (PolicyRef policy : catalogue.policies()) {
      if (policy.id().equals(id)) {
        DocumentNumber number = policy.number();
        String name = number == null ? policy.title() : number.toString();
        List<PolicyRef> same = policies(name);
        return quoted(same.size() == 1 ? name : id);
      }
    }
    return quoted(id);
  }

  /** In quotation marks where a reader would else break it. */
  static String quoted(String value) {
    return value.matches("[^\\s|()（）\"“”:：\\\\-][^\\s|()（）\"“”\\\\]*")
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
